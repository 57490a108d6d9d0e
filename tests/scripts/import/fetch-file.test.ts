import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { MAX_MEDIA_BYTES } from '../../../lib/checks/media.ts'
import { fetchFile } from '../../../scripts/import/fetch-file.ts'
import { isPublicAddress } from '../../../lib/net/public-address.ts'

let asked: string[] = []
const old: Server = createServer((request, response) => {
  asked.push(request.url ?? '')
  const here = `http://${request.headers.host ?? ''}`
  const moved = (to: string) => response.writeHead(301, { location: to }).end()
  switch (request.url) {
    case '/nota.pdf':
      return response.end('%PDF-1.4 nota')
    case '/spostata.pdf':
      return moved(`${here}/nota.pdf`)
    case '/altrove.pdf':
      return moved(`http://localhost:${String((old.address() as AddressInfo).port)}/nota.pdf`)
    case '/gira.pdf':
      return moved('/gira.pdf')
    case '/file.pdf':
      return moved('file:///etc/passwd')
    case '/infinita.pdf':
      response.on('error', () => undefined)
      for (let i = 0; i < 30; i++) response.write(Buffer.alloc(1_000_000))
      return response.end()
    case '/lenta.pdf':
      return response.write('%PDF')
    case '/tronca.pdf':
      response.writeHead(200, { 'content-length': '1000' })
      response.write('%PDF')
      return setTimeout(() => response.destroy(), 20)
    default:
      return response.writeHead(404).end()
  }
})
await new Promise<void>((done) => old.listen(0, '127.0.0.1', done))
test.after(() => {
  old.closeAllConnections()
  old.close()
})
const SITE = `http://127.0.0.1:${String((old.address() as AddressInfo).port)}/`
const fetched = (path: string, site = SITE) => fetchFile(new URL(path, SITE).href, site, { mayAsk: () => true, wait: 1_500 })

test('a file of the old site is fetched from its own host, also where that host moved it', async () => {
  assert.is(Buffer.from((await fetched('/nota.pdf')) ?? []).toString(), '%PDF-1.4 nota')
  assert.is(Buffer.from((await fetched('/spostata.pdf')) ?? []).toString(), '%PDF-1.4 nota')
})

test('nothing is asked of another host, of another port or by another protocol, whoever says so', async () => {
  assert.is(await fetched('/altrove.pdf'), null)
  assert.is(await fetched('/file.pdf'), null)
  asked = []
  for (const address of ['http://localhost:1/x.pdf', 'file:///etc/passwd', 'http://127.0.0.1:1/x.pdf']) assert.is(await fetchFile(address, SITE, { mayAsk: () => true }), null)
  assert.equal(asked, [])
})

test('an address inside a network is never asked, by number or by name', async () => {
  asked = []
  const port = String((old.address() as AddressInfo).port)
  for (const site of [SITE, `http://localhost:${port}/`]) assert.is(await fetchFile(`${site}nota.pdf`, site), null)
  assert.equal(asked, [])
  for (const address of ['127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '::1', 'fe80::1', 'fd00::1', '::ffff:127.0.0.1', '64:ff9b::a00:1', 'localhost', '']) assert.not.ok(isPublicAddress(address), address)
  for (const address of ['93.184.216.34', '2606:2800:220:1::1']) assert.ok(isPublicAddress(address), address)
})

test('what does not end, is cut, is slow or turns in a circle is no file; what is too large is seen to be', async () => {
  const endless = await fetchFile(`${SITE}infinita.pdf`, SITE, { mayAsk: () => true })
  const [slow, cut, circle, missing] = await Promise.all(['/lenta.pdf', '/tronca.pdf', '/gira.pdf', '/sparita.pdf'].map((path) => fetched(path)))
  assert.ok(endless !== null && endless.byteLength > MAX_MEDIA_BYTES && endless.byteLength < MAX_MEDIA_BYTES + 1_000_000)
  assert.equal([slow, cut, circle, missing], [null, null, null, null])
})

test.run()
