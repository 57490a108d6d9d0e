import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Site } from '../../lib/model/sites.ts'
import { serveSite } from '../../scripts/server/serve-site.ts'
import { INTRANET, PUBLIC } from '../lib/site/input.ts'

const folder = await mkdtemp(join(tmpdir(), 'servito-'))
test.after(() => rm(folder, { recursive: true, force: true }))
const PAGE = `<!DOCTYPE html><p>${'Il Comune risponde. '.repeat(200)}</p>`
await mkdir(join(folder, 'urp/media'), { recursive: true })
await Promise.all([writeFile(join(folder, 'index.html'), PAGE), writeFile(join(folder, '404.html'), PAGE), writeFile(join(folder, 'urp/media/foto.jpg'), 'una foto'), writeFile(join(folder, 'urp/media/nota.pdf'), 'una nota')])

const ask = (path: string, headers: Record<string, string> = {}, site: Site = PUBLIC, mayRead = () => true) => serveSite(site, folder, `${site.base}${path}`, new Request('http://localhost/', { headers }), mayRead)
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer())

test('a public page comes in the lightest form its browser takes, and is the same page', async () => {
  const forms = await Promise.all([ask(''), ask('', { 'accept-encoding': 'gzip, deflate' }), ask('', { 'accept-encoding': 'gzip, deflate, br, zstd' }), ask('', { 'accept-encoding': 'br;q=0, gzip;q=0.5' }), ask('', { 'accept-encoding': 'identity' })])
  assert.equal(forms.map(({ headers }) => headers.get('content-encoding')), [null, 'gzip', 'br', 'gzip', null])
  for (const form of forms) assert.is(form.headers.get('vary'), 'Accept-Encoding')
  const [plain, zipped, light] = await Promise.all(forms.map(bytesOf))
  assert.equal([plain?.toString(), gunzipSync(zipped ?? '').toString(), brotliDecompressSync(light ?? '').toString()], [PAGE, PAGE, PAGE])
  assert.ok((light?.byteLength ?? 0) < PAGE.length / 5)
})

test('each form has a tag of its own, which answers for it and for no other', async () => {
  const tagOf = async (taken: string) => (await ask('', { 'accept-encoding': taken })).headers.get('etag') ?? ''
  const [br, gzip, plain] = [await tagOf('br'), await tagOf('gzip'), await tagOf('')]
  assert.is(new Set([br, gzip, plain]).size, 3)
  const again = await ask('', { 'accept-encoding': 'br', 'if-none-match': br })
  assert.equal([again.status, again.headers.get('etag'), again.headers.get('vary')], [304, br, 'Accept-Encoding'])
  assert.is((await ask('', { 'accept-encoding': 'gzip', 'if-none-match': br })).status, 200)
  assert.is((await ask('che-non-c-e/', { 'accept-encoding': 'br', 'if-none-match': br })).status, 404)
})

test('what only some may read is never compressed, and neither is what is light as it is', async () => {
  const closed = await ask('', { 'accept-encoding': 'br, gzip' }, INTRANET)
  assert.equal([closed.headers.get('content-encoding'), closed.headers.get('vary'), closed.headers.get('etag')], [null, 'Cookie', null])
  assert.is((await ask('urp/media/nota.pdf', { 'accept-encoding': 'br' })).headers.get('content-encoding'), null)
})

test('an image that is still to be made is seen as it was loaded, by who may see that, and kept by nobody as the other', async () => {
  const made = await ask('urp/media/foto.jpg.01234567-480.avif')
  assert.equal([made.status, made.headers.get('content-type'), made.headers.get('cache-control'), (await bytesOf(made)).toString()], [200, 'image/jpeg', 'public, no-cache', 'una foto'])
  assert.is((await ask('urp/media/altra.jpg.01234567-480.avif')).status, 404)
  assert.is((await ask('urp/media/nota.pdf.01234567-480.avif')).status, 404)
  const mayRead = (out = '') => !out.endsWith('foto.jpg')
  assert.is((await serveSite(INTRANET, folder, '/intranet/urp/media/foto.jpg.01234567-480.avif', new Request('http://localhost/'), mayRead)).status, 404)
})

test.run()
