import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { clientAddress } from '../../scripts/server/client-address.ts'

for (const [peer, forwarded, address] of [
  ['127.0.0.1', null, '127.0.0.1'],
  ['::ffff:192.0.2.7', null, '192.0.2.7'],
  ['192.0.2.7', '198.51.100.1', '198.51.100.1'],
  ['192.0.2.7', '6.6.6.6, 198.51.100.1', '198.51.100.1'],
  ['192.0.2.7', '6.6.6.6,  2001:DB8:0:1:2:3:4:5', '2001:db8:0:1::/64'],
  ['192.0.2.7', 'ciao', '192.0.2.7'],
  ['192.0.2.7', '198.51.100.1, ', '192.0.2.7'],
  ['192.0.2.7', '', '192.0.2.7'],
  ['2001:db8::1', null, '2001:db8:0:0::/64'],
  ['2001:db8:0:0:ffff::2', null, '2001:db8:0:0::/64'],
  ['fe80::1%eth0', null, 'fe80:0:0:0::/64'],
  ['::1', null, '0:0:0:0::/64'],
  [undefined, null, ''],
] as const) {
  test(`a request of ${String(peer)} with ${JSON.stringify(forwarded)} comes from ${address || 'nowhere'}`, () => assert.is(clientAddress(peer, forwarded), address))
}

test.run()
