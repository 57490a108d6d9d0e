import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { ENDPOINTS } from '../../functions/endpoints.ts'
import { makeIndex } from '../../scripts/search/make-index.ts'
import { openTestPortal } from '../e2e/portal.ts'
import { visitorOf } from '../functions/visitor.ts'
import { audienceOf } from './audience.ts'
import { bodyOf, inTurn, servedOutputs } from './served.ts'

const portal = await openTestPortal({ makeIndex })
test.after(() => portal.end())
const { enter, post } = visitorOf(portal.url)
const { sites } = await audienceOf('content')
await portal.searched()
const outputs = await servedOutputs(portal.dataDir, sites)
const cookies = ['', await enter('sara-monti'), await enter('davide-riva'), await enter('giulia-neri')]

type Check = (response: Response) => string | null
const has = (name: string, pattern: RegExp): Check => ({ headers }) => (pattern.test(headers.get(name) ?? '') ? null : `${name}: ${headers.get(name) ?? '—'}`)
const hasNo = (name: string): Check => ({ headers }) => (headers.has(name) ? `${name}: ${headers.get(name) ?? ''}` : null)

/** On every answer, whatever it is: OWASP Secure Headers, and no program that is not ours. */
const ALWAYS: readonly Check[] = [
  (response) => {
    const policy = response.headers.get('content-security-policy') ?? ''
    // A compiled program runs on the page of a public search, and on no other (WebAssembly, CSP3 §4.4).
    const own = response.status !== 301 && /^\/(prato|montemurlo|cantagallo)\/cerca\/$/.test(new URL(response.url).pathname) ? policy.replace("script-src 'self' 'wasm-unsafe-eval';", "script-src 'self';") : policy
    return /^default-src 'none'(;(?! script-src [^;]*(unsafe|\*|https?:|data:)).*)?$/.test(own) ? null : `content-security-policy: ${policy}`
  },
  has('x-content-type-options', /^nosniff$/),
  has('referrer-policy', /^(same-origin|no-referrer|strict-origin-when-cross-origin)$/),
  hasNo('x-powered-by'),
  hasNo('server'),
]
/** On what not everybody may read: kept by nobody, shared by no cache, in no search engine (RFC 9111 §5.2.2). */
const RESTRICTED: readonly Check[] = [has('cache-control', /^private, no-store$/), has('vary', /(^|, )Cookie(,|$)/), has('x-robots-tag', /noindex/), hasNo('etag'), hasNo('last-modified')]
// The queues are asked again at every change: the page that shows one holds its tag, and no cache may hold the answer.
const hasNoTag: Check = (response) => (['/api/desk/proposals', '/api/desk/requests'].includes(new URL(response.url).pathname) ? null : hasNo('etag')(response))
const KEPT_BY_NOBODY: readonly Check[] = [has('cache-control', /\bno-store\b/), hasNoTag, hasNo('last-modified')]

async function wrongOf(method: string, path: string, init: RequestInit, checks: readonly Check[]): Promise<readonly string[]> {
  const response = await fetch(portal.url + path, { method, redirect: 'manual', ...init })
  await bodyOf(response)
  return checks.flatMap((check) => check(response) ?? []).map((wrong) => `${method} ${path} ${response.status} ${wrong}`)
}

for (const site of sites) {
  test(`every output of «${site.key}» carries the headers of a ${site.tipo === 'public' ? 'public' : 'restricted'} one, whoever asks and whatever the answer`, async () => {
    const wrong: string[] = []
    const checks = site.tipo === 'public' ? ALWAYS : [...ALWAYS, ...RESTRICTED]
    const asked = outputs.filter((output) => output.site.key === site.key).flatMap(({ url }) => [url, ...(url.length > site.base.length && url.endsWith('/') ? [url.slice(0, -1)] : [])])
    assert.ok(asked.length > 100)
    const by = site.tipo === 'public' ? cookies.slice(0, 1) : cookies
    await inTurn([...asked, `${site.base}non-esiste/`, `${site.base}non-esiste.css`, site.base.slice(0, -1)], async (url) => {
      for (const cookie of by) wrong.push(...(await wrongOf('GET', url, cookie ? { headers: { cookie } } : {}, checks)))
      wrong.push(...(await wrongOf('HEAD', url, {}, checks)))
    })
    assert.equal(wrong, [])
  })
}

test('a public page that a browser has already is answered with its headers too', async () => {
  const etag = (await fetch(`${portal.url}/prato/`)).headers.get('etag') ?? ''
  assert.equal(await wrongOf('GET', '/prato/', { headers: { 'if-none-match': etag } }, [...ALWAYS, ({ status }) => (status === 304 ? null : String(status))]), [])
})

test('every page and answer of the portal carries them: the log-in, the editor, the desk, actions, refusals', async () => {
  const wrong: string[] = []
  for (const cookie of cookies) {
    const headers = cookie ? { cookie } : {}
    for (const path of ['/', '/entra', '/entra?next=//altro.example', '/redazione/editor/', '/redazione/scrivania/', '/nessun-sito/', '/robots.txt']) wrong.push(...(await wrongOf('GET', path, { headers }, [...ALWAYS, ...KEPT_BY_NOBODY])))
    for (const { method, path } of ENDPOINTS) {
      for (const sent of [{ ...headers }, { ...headers, origin: portal.url, 'content-type': 'application/json' }]) {
        const init = method === 'POST' ? { headers: sent, body: '{}' } : { headers: sent }
        // The log-out last: it would end the session of the others.
        if (path !== '/esci') wrong.push(...(await wrongOf(method, path, init, [...ALWAYS, ...KEPT_BY_NOBODY])))
      }
    }
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'PATCH', 'POST']) wrong.push(...(await wrongOf(method, '/intranet/', { headers }, ALWAYS)))
  }
  assert.equal(wrong, [])
})

test('an address that is refused, a message that is too large and a Host that is not ours carry them', async () => {
  const wrong = [
    ...(await wrongOf('GET', '/prato/%2e%2e%2fintranet/', {}, [...ALWAYS, ...KEPT_BY_NOBODY])),
    ...(await wrongOf('GET', '/intranet//', {}, [...ALWAYS, ...KEPT_BY_NOBODY])),
    ...(await wrongOf('POST', '/api/cms/save', { headers: { cookie: cookies[1] ?? '' }, body: 'x'.repeat(31_000_000) }, [...ALWAYS, ...KEPT_BY_NOBODY])),
    ...(await wrongOf('POST', '/esci', { headers: { origin: portal.url, cookie: cookies[1] ?? '' } }, [...ALWAYS, ...KEPT_BY_NOBODY])),
  ]
  assert.equal(wrong, [])
})

test('what an action answers to who may do it carries them', async () => {
  const cookie = cookies[3] ?? ''
  const answers = [await post('/api/cms/config', {}, cookie), await post('/api/cms/entries', { collection: 'intranet-notizia' }, cookie), await fetch(`${portal.url}/api/desk/proposals`, { headers: { cookie } }), await fetch(`${portal.url}/api/cms/file?path=content/prato/urp/media/stemma.svg`, { headers: { cookie } })]
  for (const response of answers) {
    assert.is(response.status, 200)
    assert.equal([...ALWAYS, ...KEPT_BY_NOBODY].flatMap((check) => check(response) ?? []), [], response.url)
    await bodyOf(response)
  }
})

test.run()
