import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { signingKey } from '../../../../lib/history/signature/signing-key.ts'
import { verify } from '../../../../lib/history/signature/verify.ts'
import { encodeHead, type LogHead, parseHead, signedHead } from '../../../../lib/history/verify/log/log-head.ts'

const key = signingKey(createHash('sha256').update('portale').digest())
const oid = fc.stringMatching(/^[0-9a-f]{40}$/)
const heads: fc.Arbitrary<LogHead> = fc.record({
  size: fc.nat({ max: 999_999_999 }),
  root: fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes)),
  commit: oid,
  records: fc.option(oid),
  forgotten: fc.option(oid),
  day: fc.constantFrom('2026-11-28', '2027-01-01'),
}, { noNullPrototype: true })

test('a head is read as it was written, and its signature is over the lines above it', () => {
  fc.assert(
    fc.property(heads, (head) => {
      const kept = parseHead(signedHead(head, key))
      assert.equal(kept?.head, head)
      assert.is(verify(Buffer.from(kept?.text ?? ''), kept?.signature ?? '', 'file').good, true)
      assert.is(parseHead(encodeHead(head))?.signature, null)
    }),
  )
})

test('a line more, a line less and a number that is none are no head', () => {
  const text = encodeHead({ size: 3, root: Buffer.alloc(32), commit: 'a'.repeat(40), records: null, forgotten: null, day: '2026-11-28' })
  for (const other of ['', 'x', `${text}altro\n`, text.replace('pubblicazioni: 3', 'pubblicazioni: tre'), text.replace(/^versione.*\n/m, ''), text.replace('nessuno', 'boh'), `altro\n${text}`]) assert.is(parseHead(other), null, other)
})

test('what mail adds at the beginning and at the end of lines does no harm', () => {
  const text = signedHead({ size: 3, root: Buffer.alloc(32), commit: 'a'.repeat(40), records: null, forgotten: null, day: '2026-11-28' }, key)
  assert.equal(parseHead(`\uFEFF${text.replaceAll('\n', '\r\n')}`), parseHead(text))
})

test.run()
