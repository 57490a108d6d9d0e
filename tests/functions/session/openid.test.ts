import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { visitorOf } from '../visitor.ts'
import { httpBrowser } from './http-browser.ts'
import { openStage, RETURN } from './stage.ts'

const HOUR = 60 * 60
const stage = await openStage({
  davide: { email: 'davide.riva@montemurlo.example', email_verified: true, groups: ['urp-prato', 'redazione-intranet'] },
  giulia: { email: 'Giulia.Neri@montemurlo.example', email_verified: true },
  paolo: { email: 'paolo.ferri@prato.example', email_verified: true },
  marta: { email: 'marta.campi@prato.example', email_verified: true },
  ignota: { email: 'ignota@altro.example', email_verified: true },
  dubbia: { email: 'giulia.neri@montemurlo.example', email_verified: false },
  detta: { email: 'giulia.neri@montemurlo.example', email_verified: 'true' },
  muta: { preferred_username: 'giulia-neri' },
})
test.after(() => stage.end())
const { portal, clock, enter, untilReturn } = stage
const { get, post } = visitorOf(portal.url)

test.after.each(() => {
  clock.ahead = 0
})

/** Came to nothing: a page that says so, no session, and what the browser had kept is gone. */
async function assertNotEntered(response: Response, status: number): Promise<string> {
  const text = await response.text()
  assert.is(response.status, status, text)
  assert.match(response.headers.get('content-type') ?? '', /text\/html/)
  const cookies = response.headers.getSetCookie()
  assert.not.ok(cookies.some((cookie) => cookie.startsWith('__Host-sid')))
  assert.ok(cookies.some((cookie) => /^__Host-accesso=;.*Max-Age=0/.test(cookie)))
  return text
}

test('someone enters through the provider and goes where they wanted; what the browser had kept is spent', async () => {
  const { browser, address } = await untilReturn('davide', '/intranet/montemurlo/')
  const kept = browser.jarOf(portal.url).get('__Host-accesso') ?? ''
  assert.not.match(Buffer.from(kept.split('.')[0] ?? '', 'base64url').toString(), /verifier|montemurlo/, 'encrypted')
  const back = await browser.ask(address)
  assert.is(back.status, 303)
  assert.is(back.headers.get('location'), '/intranet/montemurlo/')
  assert.is(back.headers.get('cache-control'), 'no-store')
  assert.not.ok(browser.jarOf(portal.url).has('__Host-accesso'))
  assert.is((await browser.ask(`${portal.url}/intranet/montemurlo/`)).status, 200)
})

test('the request to the provider has PKCE with S256, state and nonce, and asks for no groups', async () => {
  const begun = await get('/entra/oidc?next=/intranet/')
  const query = new URL(begun.headers.get('location') ?? '').searchParams
  assert.is(query.get('code_challenge_method'), 'S256')
  assert.is(query.get('response_type'), 'code')
  assert.is(query.get('scope'), 'openid email profile')
  for (const name of ['state', 'nonce', 'code_challenge']) assert.ok((query.get(name) ?? '').length >= 43, name)
  assert.match(begun.headers.get('set-cookie') ?? '', /^__Host-accesso=[^;]+; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=600$/)
  const again = new URL((await get('/entra/oidc')).headers.get('location') ?? '').searchParams
  for (const name of ['state', 'nonce', 'code_challenge']) assert.is.not(again.get(name), query.get(name))
})

test('groups that only the provider gives give nothing; those of the rubrica count without any claim', async () => {
  const davide = await enter('davide')
  assert.is((await get('/intranet/prato/', davide)).status, 403)
  assert.not.match(await (await post('/api/cms/config', {}, davide)).text(), /"prato-notizia"|"intranet-notizia"/)
  const giulia = await enter('giulia')
  assert.is((await get('/intranet/prato/', giulia)).status, 200)
  assert.match(await (await post('/api/cms/config', {}, giulia)).text(), /"intranet-notizia"/)
})

test('someone the rubrica does not know is told what to do, and does not enter', async () => {
  const { browser, address } = await untilReturn('ignota')
  assert.match(await assertNotEntered(await browser.ask(address), 403), /non è nella rubrica[\s\S]*redazione dell’intranet/)
})

for (const [login, what] of [
  ['dubbia', 'an address nobody verified'],
  ['detta', 'an address whose verification is a word'],
  ['muta', 'no address at all'],
] as const) {
  test(`${what} opens no session`, async () => {
    const { browser, address } = await untilReturn(login)
    await assertNotEntered(await browser.ask(address), 403)
  })
}

test('a forged state is refused', async () => {
  const { browser, address } = await untilReturn('davide')
  const forged = new URL(address)
  forged.searchParams.set('state', 'A'.repeat(43))
  await assertNotEntered(await browser.ask(forged.href), 401)
})

test('the address another browser was sent back to opens nothing here, whether this one began a log-in or not', async () => {
  const { address } = await untilReturn('davide')
  await assertNotEntered(await httpBrowser().ask(address), 401)
  const victim = await untilReturn('giulia')
  await assertNotEntered(await victim.browser.ask(address), 401)
})

test('a code serves once, even to the browser it was given to', async () => {
  const { browser, address } = await untilReturn('davide')
  const kept = browser.jarOf(portal.url).get('__Host-accesso') ?? ''
  assert.is((await browser.ask(address)).status, 303)
  await assertNotEntered(await fetch(address, { redirect: 'manual', headers: { cookie: `__Host-accesso=${kept}` } }), 401)
})

test('what a browser had kept is worth nothing after ten minutes, sent twice, or as a session', async () => {
  const { browser, address } = await untilReturn('davide')
  const kept = browser.jarOf(portal.url).get('__Host-accesso') ?? ''
  const withCookie = (cookie: string) => fetch(address, { redirect: 'manual', headers: { cookie } })
  await assertNotEntered(await withCookie(`__Host-accesso=${kept}; __Host-accesso=${kept}`), 401)
  assert.is((await get('/intranet/', `__Host-sid=${kept}`)).status, 401)
  clock.ahead = 601
  await assertNotEntered(await withCookie(`__Host-accesso=${kept}`), 401)
})

test('what the provider refuses is a page', async () => {
  const { browser, address } = await untilReturn('davide')
  const { searchParams } = new URL(address)
  const refused = `${portal.url}${RETURN}?error=access_denied&error_description=%3Cb%3Eno&state=${searchParams.get('state') ?? ''}&iss=${encodeURIComponent(stage.provider.issuer)}`
  assert.not.match(await assertNotEntered(await browser.ask(refused), 401), /<b>no/)
})

for (const next of ['https://altro.example/', '//altro.example', '/\\altro.example', '/%2f%2faltro.example', '/..//altro.example', 'javascript:alert(1)', '/intranet/\r\nset-cookie:a=b', '/.altro', '\t//altro.example', '/a@altro.example:80\\']) {
  test(`next=${JSON.stringify(next)} leads to the start page, not elsewhere`, async () => {
    const { browser, address } = await untilReturn('davide', next)
    assert.is((await browser.ask(address)).headers.get('location'), '/')
  })
}

test('a session cookie that is sent twice is nobody’s', async () => {
  const davide = await enter('davide')
  assert.is((await get('/intranet/', davide)).status, 200)
  assert.is((await get('/intranet/', `${davide}; ${davide}`)).status, 401)
})

test('a token is made anew after a quarter of an hour, never on what a cache may keep, and never past ten hours', async () => {
  let cookie = await enter('davide')
  const newOf = (response: Response) => response.headers.getSetCookie().find((line) => line.startsWith('__Host-sid'))
  assert.is(newOf(await get('/intranet/', cookie)), undefined)
  clock.ahead = 16 * 60
  const open = await get('/prato/', cookie)
  assert.is(open.status, 200)
  assert.not.match(open.headers.get('cache-control') ?? '', /no-store/)
  assert.is(newOf(open), undefined)
  for (let hours = 1; hours < 10; hours++) {
    clock.ahead = hours * HOUR
    const line = newOf(await get('/intranet/', cookie)) ?? ''
    const left = Number(/Max-Age=(\d+)/.exec(line)?.[1])
    assert.ok(left > (10 - hours) * HOUR - 120 && left <= (10 - hours) * HOUR, `${hours}: ${left}`)
    cookie = line.split(';')[0] ?? ''
  }
  clock.ahead = 10 * HOUR + 1
  const late = await get('/intranet/', cookie)
  assert.is(late.status, 401)
  assert.is(newOf(late), undefined)
})

test('after the log-out the same cookie gets 401, and the browser is led to leave the provider too', async () => {
  const { browser, address } = await untilReturn('davide')
  await browser.ask(address)
  const cookie = `__Host-sid=${browser.jarOf(portal.url).get('__Host-sid') ?? ''}`
  const left = await browser.send(`${portal.url}/`, '/esci', {})
  assert.is(left.status, 200)
  const leaving = new URL((left.headers.get('refresh') ?? '').replace('0; url=', ''))
  assert.is(leaving.origin, stage.provider.issuer)
  assert.is(leaving.searchParams.get('client_id'), 'redazione')
  assert.is(leaving.searchParams.get('post_logout_redirect_uri'), `${portal.url}/`)
  assert.is(leaving.searchParams.get('id_token_hint'), null)
  assert.not.ok(browser.jarOf(portal.url).has('__Host-sid'))
  assert.is((await get('/intranet/', cookie)).status, 401)
  assert.is((await post('/api/cms/config', {}, cookie)).status, 401)
  assert.is((await browser.ask(leaving.href)).status, 200)
})

test('leaving everywhere ends the person’s other sessions, nobody else’s, and not one begun later', async () => {
  const [one, two, other] = [await enter('davide'), await enter('davide'), await enter('giulia')]
  assert.is((await get('/intranet/', two)).status, 200)
  const left = await fetch(`${portal.url}/esci`, { method: 'POST', redirect: 'manual', headers: { origin: portal.url, cookie: one }, body: new URLSearchParams({ ovunque: '1' }) })
  assert.is(left.status, 200)
  for (const cookie of [one, two]) assert.is((await get('/intranet/', cookie)).status, 401)
  assert.is((await get('/intranet/', other)).status, 200)
  clock.ahead = 2
  assert.is((await get('/intranet/', await enter('davide'))).status, 200)
})

test('a page of others ends no session', async () => {
  const davide = await enter('giulia')
  const left = await fetch(`${portal.url}/esci`, { method: 'POST', redirect: 'manual', headers: { origin: 'http://altro.example', cookie: davide } })
  assert.is(left.status, 403)
  assert.is((await get('/intranet/', davide)).status, 200)
})

test.run()
