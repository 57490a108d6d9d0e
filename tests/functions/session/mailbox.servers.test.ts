import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { openTestPortal } from '../../e2e/portal.ts'
import { openDovecot } from '../../servers/dovecot.ts'
import { cookieOf, forwardedVisitor, type Heard } from './forwarded.ts'

const DAVIDE = 'davide.riva@montemurlo.example'
const IGNOTA = 'ignota@montemurlo.example'
const PASSWORD = 'cavallo graffetta pila'
const PUBLIC = 'https://redazione.ente.example'
const dovecot = await openDovecot({ [DAVIDE]: PASSWORD, [IGNOTA]: PASSWORD, 'giulia.neri@montemurlo.example': PASSWORD })
const logged: string[] = []
let ahead = 0
const portal = await openTestPortal({
  publicUrl: PUBLIC,
  now: () => Date.now() + ahead * 1000,
  log: (event, data) => logged.push(JSON.stringify({ event, ...data })),
  logIn: {
    mailboxes: {
      servers: new Map([
        ['montemurlo.example', { host: 'localhost', port: dovecot.imaps, tls: 'implicit' }],
        ['prato.example', { host: 'localhost', port: 1, tls: 'implicit' }],
      ]),
      ca: dovecot.certificate,
    },
    openId: { issuer: 'http://localhost:1', clientId: 'x', clientSecret: null, name: 'SPID', personClaim: null },
    approveWith: 'oidc',
  },
})
test.after(async () => {
  await portal.end()
  await dovecot.end()
})
const { get, form, json } = forwardedVisitor(portal.url, PUBLIC)
let addresses = 0
/** Nobody has tried from there yet. */
const elsewhere = () => ({ 'x-forwarded-for': `198.51.${Math.floor(++addresses / 200)}.${addresses % 200}` })
const tryTo = (email: string, password: string, headers: Readonly<Record<string, string>> = elsewhere(), next = '/intranet/') => form('/entra/casella', { email, password, next }, headers)
/** Log-ins the mail server has judged. */
const judged = () => dovecot.log().match(/Login: user=|auth-worker|passwd-file\(/g)?.length ?? 0

function assertNotEntered(heard: Heard, status: number): void {
  assert.is(heard.status, status, heard.text)
  assert.equal(heard.headers.getSetCookie(), [])
  assert.match(heard.text, /<title>Errore: Entra/)
}

test('the right password opens a session and leaves a cookie that remembers this computer', async () => {
  const entered = await tryTo(' Davide.Riva@Montemurlo.Example ', PASSWORD)
  assert.is(entered.status, 303)
  assert.is(entered.headers.get('location'), '/intranet/')
  assert.is((await get('/intranet/', { cookie: cookieOf(entered, '__Host-sid') })).status, 200)
  const device = entered.headers.getSetCookie().find((line) => line.startsWith('__Host-dev=')) ?? ''
  assert.match(device, /; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=15552000$/)
  assert.not.match(Buffer.from(device.split('.')[1] ?? '', 'base64url').toString(), /davide|montemurlo/)
  assert.is((await get('/intranet/', { cookie: `__Host-sid=${cookieOf(entered, '__Host-dev').slice('__Host-dev='.length)}` })).status, 401, 'it opens nothing')
})

test('a wrong password, an unknown person with a right one, and a domain that is not here read the same', async () => {
  const answers = [await tryTo(DAVIDE, 'sbagliata'), await tryTo(IGNOTA, PASSWORD), await tryTo(IGNOTA, 'sbagliata'), await tryTo('nessuno@montemurlo.example', 'x'), await tryTo('davide.riva@altro.example', PASSWORD)]
  const texts = answers.map(({ text }) => text.replace(/value="[^"]*@[^"]*"/, ''))
  assert.is(new Set(texts).size, 1)
  for (const answer of answers) assertNotEntered(answer, 401)
})

test('the page of an error keeps the address and where to go, never the password; what was typed is text', async () => {
  const { text } = await tryTo('"><script>alert(1)</script>@montemurlo.example', 'parola-segreta', elsewhere(), '//altro.example')
  assert.not.match(text, /<script|parola-segreta|altro\.example/)
  assert.match(text, /&lt;script>/)
  const kept = (await tryTo(DAVIDE, 'sbagliata', elsewhere(), '/intranet/montemurlo/')).text
  assert.match(kept, /value="davide\.riva@montemurlo\.example"/)
  assert.match(kept, /name="next" value="\/intranet\/montemurlo\/"/)
})

for (const [title, email, password] of [
  ['a new line in the address', 'davide.riva@montemurlo.example\r\nA1 LOGIN x y', PASSWORD],
  ['a new line in the password', DAVIDE, `${PASSWORD}\r\na2 SELECT INBOX`],
  ['a NUL in the password, as another user', DAVIDE, `x\0giulia.neri@montemurlo.example\0${PASSWORD}`],
  ['a password of 10 kB', DAVIDE, 'x'.repeat(10_000)],
  ['an address of 10 kB', `${'x'.repeat(10_000)}@montemurlo.example`, PASSWORD],
  ['an address as a master user', `${DAVIDE.replace('@', '*giulia@')}`, PASSWORD],
  ['a quoted address', '"davide riva"@montemurlo.example', PASSWORD],
  ['two at signs', 'davide.riva@altro.example@montemurlo.example', PASSWORD],
  ['an address of another alphabet', 'davide.r\u0456va@montemurlo.example', PASSWORD],
  ['no password', DAVIDE, ''],
  ['no address', '', PASSWORD],
] as const) {
  test(`${title} is refused before any server is asked`, async () => {
    const before = judged()
    assertNotEntered(await tryTo(email, password), 401)
    assert.is(judged(), before)
  })
}

test('a body that is no form is refused with the same page', async () => {
  const multipart = '--x\r\nContent-Disposition: form-data; name="email"; filename="a"\r\n\r\ndavide.riva@montemurlo.example\r\n--x--\r\n'
  assertNotEntered(await form('/entra/casella', multipart, { ...elsewhere(), 'content-type': 'multipart/form-data; boundary=x' }), 401)
  assertNotEntered(await form('/entra/casella', '{"email":1}', { ...elsewhere(), 'content-type': 'application/json' }), 401)
  assertNotEntered(await form('/entra/casella', Buffer.from([0xff, 0xfe, 0x00]), elsewhere()), 401)
})

test('a page of others cannot log anyone in', async () => {
  const foreign = await form('/entra/casella', { email: DAVIDE, password: PASSWORD, next: '/' }, { ...elsewhere(), origin: 'https://altro.example' })
  assert.is(foreign.status, 403)
  assert.equal(foreign.headers.getSetCookie(), [])
})

test('a mail server that does not answer is said as such, and is no attempt', async () => {
  const from = elsewhere()
  for (let i = 0; i < 8; i++) {
    const answer = await tryTo('marta.campi@prato.example', PASSWORD, from)
    assertNotEntered(answer, 503)
    assert.match(answer.text, /non abbiamo potuto controllare la password/)
    assert.not.match(answer.text, /ECONNREFUSED|localhost/)
  }
})

test('guessing is slowed down before the mail server is asked, with the seconds to wait, and goes on after them', async () => {
  ahead += 48 * 3600
  const attacker = elsewhere()
  for (let i = 0; i < 5; i++) assertNotEntered(await tryTo(DAVIDE, `tentativo ${i}`, attacker), 401)
  const before = judged()
  assert.ok(before > 0, 'what is judged is counted')
  const slowed = await tryTo(DAVIDE, PASSWORD, attacker)
  assertNotEntered(slowed, 429)
  // Fifteen, less the moments the attempts themselves took.
  const wait = slowed.headers.get('retry-after')
  assert.ok(Number(wait) > 5 && Number(wait) <= 15, String(wait))
  assert.match(slowed.text, new RegExp(`Riprova fra ${wait} secondi`))
  assert.is(judged(), before)
  // An address of one's own choice before the one our server saw changes nothing.
  assert.is((await tryTo(DAVIDE, 'x', { 'x-forwarded-for': `6.6.6.6, ${attacker['x-forwarded-for']}` })).status, 429)
  ahead += 15
  assertNotEntered(await tryTo(DAVIDE, 'x', attacker), 401)
  assert.ok(judged() > before, 'and now it was asked')
})

test('the person an attacker hammers at gets in: from elsewhere, and on their own computer even from the same address', async () => {
  ahead += 48 * 3600
  const own = cookieOf(await tryTo(DAVIDE, PASSWORD), '__Host-dev')
  const attacker = elsewhere()
  for (let i = 0; i < 30; i++) await tryTo(DAVIDE, `tentativo ${i}`, attacker)
  assert.is((await tryTo(DAVIDE, PASSWORD, attacker)).status, 429)
  assert.is((await tryTo(DAVIDE, PASSWORD)).status, 303, 'a computer never used before')
  assert.is((await tryTo(DAVIDE, PASSWORD, { ...attacker, cookie: own })).status, 303)
})

test('when many addresses guess together strangers wait, and a known computer does not; a cookie of another account helps nobody', async () => {
  ahead += 48 * 3600
  const own = cookieOf(await tryTo(DAVIDE, PASSWORD), '__Host-dev')
  const theirs = cookieOf(await tryTo('giulia.neri@montemurlo.example', PASSWORD), '__Host-dev')
  let let_through = 0
  for (let i = 0; i < 60; i++) if ((await tryTo(DAVIDE, `tentativo ${i}`)).status === 401) let_through++
  assert.is(let_through, 40)
  assert.is((await tryTo(DAVIDE, PASSWORD)).status, 429)
  assert.is((await tryTo(DAVIDE, PASSWORD, { ...elsewhere(), cookie: theirs })).status, 429)
  assert.is((await tryTo(DAVIDE, PASSWORD, { ...elsewhere(), cookie: `${own}x` })).status, 429)
  assert.is((await tryTo(DAVIDE, PASSWORD, { ...elsewhere(), cookie: own })).status, 303)
})

test('a session of a mailbox approves nothing where the provider is asked for', async () => {
  const cookie = cookieOf(await tryTo('giulia.neri@montemurlo.example', PASSWORD), '__Host-sid')
  const message = { number: 1, tip: '0'.repeat(40) }
  for (const path of ['/api/desk/approve', '/api/desk/publish']) {
    const refused = await json(path, message, { cookie })
    assert.is(refused.status, 403)
    assert.is((JSON.parse(refused.text) as { code: string }).code, 'stronger-proof')
    assert.match(refused.text, /Esci ed entra di nuovo con «SPID»/)
  }
})

test('where a public address is configured there are no demonstration people, and no other name is answered', async () => {
  for (const path of ['/', '/entra']) {
    const { status, text } = await get(path)
    assert.is(status, 200)
    assert.not.match(text, /name="persona"|Davide Riva/)
  }
  const entering = await form('/entra', { persona: 'davide-riva' }, elsewhere())
  assert.is(entering.status, 403)
  assert.equal(entering.headers.getSetCookie(), [])
  assert.match(entering.headers.get('content-type') ?? '', /text\/html/)
  for (const host of ['localhost', '127.0.0.1', 'altro.example']) assert.is((await get('/entra', { host })).status, 421, host)
})

test('neither the password nor the address is ever logged', () => {
  const text = logged.join('\n')
  assert.match(text, /"event":"entered","person":"davide-riva","way":"mailbox"/)
  assert.match(text, /"code":"too-many-attempts","status":429/)
  assert.not.match(text, /cavallo|tentativo|parola-segreta|@montemurlo|198\.51|"event":"failed"/)
})

test.run()
