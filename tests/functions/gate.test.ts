import { connect } from 'node:net'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { openTestPortal } from '../e2e/portal.ts'
import { visitorOf } from './visitor.ts'

const portal = await openTestPortal()
test.after(() => portal.end())

const { enter, get, post } = visitorOf(portal.url)

/** Sends a target as it is: an HTTP client would repair it. */
function raw(target: string, cookie = '', host = new URL(portal.url).host): Promise<string> {
  return new Promise((resolve, reject) => {
    const { port, hostname } = new URL(portal.url)
    const parts: Buffer[] = []
    const socket = connect(Number(port), hostname === 'localhost' ? '127.0.0.1' : hostname)
    socket.on('error', reject).on('data', (part) => parts.push(part)).on('close', () => resolve(Buffer.concat(parts).toString('latin1')))
    socket.write(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\n${cookie ? `Cookie: ${cookie}\r\n` : ''}Connection: close\r\n\r\n`)
  })
}

test('the public sites are open to everyone, the intranet to its staff', async () => {
  for (const site of ['prato', 'montemurlo', 'cantagallo']) assert.is((await get(`/${site}/`)).status, 200, site)
  assert.is((await get('/intranet/')).status, 401)
  assert.is((await get('/intranet/', await enter('sara-monti'))).status, 200)
})

test('an area of the intranet is read by its own body, and by nobody of another', async () => {
  const [prato, montemurlo, redazione] = [await enter('sara-monti'), await enter('davide-riva'), await enter('giulia-neri')]
  assert.is((await get('/intranet/prato/', prato)).status, 200)
  assert.is((await get('/intranet/prato/', montemurlo)).status, 403)
  assert.is((await get('/intranet/prato/', redazione)).status, 200)
  assert.is((await get('/intranet/montemurlo/', montemurlo)).status, 200)
  assert.is((await get('/intranet/montemurlo/', prato)).status, 403)
})

test('a refusal is the same for what is there and what is not', async () => {
  const cookie = await enter('davide-riva')
  for (const who of ['', cookie]) {
    const answers = await Promise.all(['/intranet/prato/', '/intranet/prato/documento/non-esiste/', '/intranet/prato/x'].map((path) => get(path, who)))
    const texts = await Promise.all(answers.map(async (answer) => `${answer.status} ${(await answer.text()).replace(/next=[^"]*/, '')}`))
    assert.is(new Set(texts).size, 1)
    for (const answer of answers) assert.is(answer.headers.get('cache-control'), 'private, no-store')
  }
})

test('what is restricted is kept by no cache, and every page has a policy without inline scripts', async () => {
  const intranet = await get('/intranet/', await enter('sara-monti'))
  assert.is(intranet.headers.get('cache-control'), 'private, no-store')
  assert.is(intranet.headers.get('etag'), null)
  for (const path of ['/', '/entra', '/prato/', '/prato/non-esiste/', '/intranet/', '/nessun-sito/']) {
    const policy = (await get(path)).headers.get('content-security-policy') ?? ''
    assert.match(policy, /default-src 'none'/, path)
    assert.not.match(policy, /script-src[^;]*unsafe/, path)
  }
})

for (const target of ['/intranet/../prato/', '/prato/../intranet/', '/prato/%2e%2e/intranet/', '//intranet/', '/prato//intranet', '/intranet%2fprato/', '/prato/..;/intranet/', '/INTRANET\\prato/', '/intranet/./prato/', '/prato/.well-known/x', 'http://altro.example/intranet/', '/intranet/prato%00/']) {
  test(`${target}, sent as it is, is refused and shows nothing`, async () => {
    const answer = await raw(target)
    assert.match(answer, /^HTTP\/1\.1 (400|401|404) /)
    assert.not.match(answer, /data-entry/)
  })
}

test('under a name that only leads here nothing is given, to whoever is logged in either: neither page, site nor action', async () => {
  const cookie = await enter('sara-monti')
  for (const target of ['/', '/entra', '/prato/', '/intranet/', '/api/desk/proposals']) {
    assert.match(await raw(target, cookie, 'altro.example'), /^HTTP\/1\.1 421 /, target)
    assert.match(await raw(target, cookie), /^HTTP\/1\.1 200 /, target)
  }
})

test('an action without a session, or from a page of others, is refused with a sentence', async () => {
  const anonymous = await post('/api/cms/config', {})
  assert.is(anonymous.status, 401)
  assert.match(((await anonymous.json()) as { sentence: string }).sentence, /sessione/)
  const foreign = await post('/api/cms/config', {}, await enter('marta-campi'), { origin: 'http://altro.example' })
  assert.is(foreign.status, 403)
  const entering = await fetch(`${portal.url}/entra`, { method: 'POST', redirect: 'manual', headers: { origin: 'http://altro.example' }, body: new URLSearchParams({ persona: 'marta-campi' }) })
  assert.is(entering.status, 403)
})

test('a message that is not of the protocol is refused, and so is one of 40 MB', async () => {
  const cookie = await enter('marta-campi')
  assert.is((await post('/api/cms/save', { path: 'x' }, cookie)).status, 400)
  const large = await post('/api/cms/media-upload', { path: 'content/prato/polizia-municipale/media/a.png', base64: 'A'.repeat(40_000_000), requestId: 'richiesta-grande' }, cookie)
  assert.is(large.status, 413)
  assert.match(((await large.json()) as { remedy: string }).remedy, /10 MB/)
})

test('someone who is not in the rubrica does not enter', async () => {
  const response = await fetch(`${portal.url}/entra`, { method: 'POST', redirect: 'manual', headers: { origin: portal.url }, body: new URLSearchParams({ persona: 'nessuno' }) })
  assert.is(response.status, 403)
  assert.is(response.headers.get('set-cookie'), null)
})

test('the editor’s configuration holds only what the person may write', async () => {
  const configOf = async (persona: string) => JSON.stringify(((await (await post('/api/cms/config', {}, await enter(persona))).json()) as { config: unknown }).config)
  const marta = await configOf('marta-campi')
  assert.match(marta, /"prato-notizia"/)
  assert.not.match(marta, /"montemurlo-notizia"|"intranet-notizia"/)
  assert.match(await configOf('giulia-neri'), /"intranet-notizia"/)
})

test('the file of a proposal or of a closed area is not given by its address', async () => {
  const davide = await enter('davide-riva')
  assert.is((await get('/api/cms/file?path=content/intranet/prato/media/x.png', davide)).status, 404)
  assert.is((await get('/api/cms/file?path=content/prato/urp/media/stemma.svg', davide)).status, 200)
  assert.is((await get('/api/cms/file?path=content/regole.yml', davide)).status, 404)
  assert.is((await get('/api/cms/file?path=content/prato/urp/media/stemma.svg')).status, 401)
})

test.run()
