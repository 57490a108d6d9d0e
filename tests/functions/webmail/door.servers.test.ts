import { randomUUID } from 'node:crypto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { DraftSaveAnswer, SendAnswer, StateAnswer } from '../../../lib/protocol/webmail.ts'
import { createWebmailFunction } from '../../../functions/webmail/create-function.ts'
import { imapMailboxes } from '../../../lib/mail/imap/imap-mailboxes.ts'
import type { MailServersOfDomains } from '../../../lib/mail/imap/mail-servers.ts'
import { beginSession } from '../../../lib/session/session.ts'
import { sealSession } from '../../../lib/session/token.ts'
import { openDovecot } from '../../servers/dovecot.ts'
import { CAN_RUN_POSTFIX, openPostfix } from '../../servers/postfix.ts'
import { draftFor, missing, openMailStage, query, slicesOf } from './stage.ts'

const PASSWORD = 'una-di-prova'
const [MARTA, ELENA, OFFICE] = ['marta.campi@prato.example', 'elena.bassi@prato.example', 'polizia.municipale@prato.example']
const OWN = { [MARTA]: MARTA, [ELENA]: ELENA }
const dovecot = await openDovecot({ [MARTA]: PASSWORD, [ELENA]: PASSWORD })
const postfix = CAN_RUN_POSTFIX ? await openPostfix({ sasl: dovecot.sasl, senders: { ...OWN, [OFFICE]: MARTA } }) : null
const servers: MailServersOfDomains = new Map([
  ['prato.example', { imap: { host: 'localhost', port: dovecot.imaps, tls: 'implicit' }, smtp: { host: 'localhost', port: postfix?.port ?? 1 }, sieve: null, ca: [dovecot.certificate, postfix?.certificate ?? ''].join('\n'), maxConnections: 4 }],
])
const [oldKey, newKey] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)]
const stage = await openMailStage({ webmail: { servers, secrets: [oldKey] } })
const marta = await stage.as('marta-campi')
const test = suite('a mailbox opened by its password, at real servers')

test.after(async () => {
  await stage.end()
  await postfix?.end()
  await dovecot.end()
})

const doorOf = async (reader: typeof marta) => (await reader.ask<StateAnswer>('state')).door

test('the door is closed until the password was given; a wrong one opens nothing and is not asked of the server for ever', async () => {
  assert.is(await doorOf(marta), 'password')
  assert.is(await marta.refused('folders'), '401 mailbox-closed')
  assert.is(await marta.refused('enter', { password: 'sbagliata' }), '401 mail-log-in-refused')
  assert.not(marta.cookies.has('__Host-posta'))
  assert.is((await marta.ask<StateAnswer>('enter', { password: PASSWORD })).door, 'open')
  assert.ok((await marta.folders()).some(({ role }) => role === 'inbox'))
  const guesser = await stage.as('elena-bassi')
  let answer = ''
  for (let tries = 0; tries < 8 && !answer.startsWith('429'); tries++) answer = await guesser.refused('enter', { password: `no-${tries}` })
  assert.is(answer, '429 too-many-attempts')
  assert.is(await guesser.refused('enter', { password: PASSWORD }), '429 too-many-attempts', 'not even the right one, for a while')
})

test('what opens it is the browser’s own, and this session’s', async () => {
  const seal = marta.cookies.get('__Host-posta') ?? ''
  assert.ok(seal.length < 1000 && !seal.includes(PASSWORD))
  const other = await stage.as('marta-campi')
  other.cookies.set('__Host-posta', seal)
  assert.is(await doorOf(other), 'password', 'a copy in another session')
  marta.cookies.set('__Host-posta', `${seal.slice(0, -4)}AAAA`)
  assert.is(await doorOf(marta), 'password', 'a changed byte')
  marta.cookies.set('__Host-posta', seal)
  assert.is(await doorOf(marta), 'open')
})

test('it stays open for as long as somebody does something, and an hour longer', async () => {
  const reader = await stage.as('marta-campi')
  await reader.ask('enter', { password: PASSWORD })
  const seal = reader.cookies.get('__Host-posta')
  stage.clock.ahead = 50 * 60 * 1000
  await reader.ask('news')
  assert.is(reader.cookies.get('__Host-posta'), seal, 'a clock that asks for news keeps nothing open')
  await reader.folders()
  assert.is.not(reader.cookies.get('__Host-posta'), seal, 'sealed again')
  stage.clock.ahead = 100 * 60 * 1000
  assert.is(await doorOf(reader), 'open')
  stage.clock.ahead = 170 * 60 * 1000
  assert.is(await doorOf(reader), 'password')
  stage.clock.ahead = 0
})

test('a log-out takes it away', async () => {
  const leaver = await stage.as('marta-campi')
  await leaver.ask('enter', { password: PASSWORD })
  assert.ok(leaver.cookies.has('__Host-posta'))
  await leaver.browser.ask(`${leaver.url}/esci`, { method: 'POST', headers: { origin: leaver.url } })
  assert.not(leaver.cookies.has('__Host-posta'))
  const closer = await stage.as('marta-campi')
  await closer.ask('enter', { password: PASSWORD })
  await closer.ask('leave')
  assert.is(await doorOf(closer), 'password')
})

if (postfix) {
  test('a large file goes up in slices, out by the real servers, and is kept among what was sent', async () => {
    const bytes = new Uint8Array(5_000_000).map((_, at) => (at * 17) % 256)
    const id = randomUUID()
    const slices = slicesOf(bytes)
    for (const [at, slice] of slices.entries()) assert.is(await marta.slice(id, slice, at, slices.length), 200)
    const draft = draftFor({ subject: 'Perché no? «È» qui', attachments: [{ kind: 'upload', id, name: 'è grande.bin', size: bytes.byteLength, type: 'application/x' }], bcc: [{ name: '', email: 'segreta@prato.example' }] })
    const { saved } = await marta.ask<DraftSaveAnswer>('draft-save', { id, draft, replaces: null })
    const answer = await marta.ask<SendAnswer>('send', { id, draft, replaces: saved })
    assert.equal([answer.refused, answer.problem], [[], null])
    const kept = await marta.message(answer.kept ?? missing())
    assert.equal([kept.line.subject, kept.line.draft, kept.line.unread, kept.parts[0]?.name], ['Perché no? «È» qui', false, false, 'è grande.bin'])
    const part = new Uint8Array(await (await marta.get('part', { ...query(kept.line), part: kept.parts[0]?.id ?? '' })).arrayBuffer())
    assert.is(Buffer.compare(part, bytes), 0)
    assert.is((await marta.list(await marta.folder('drafts'))).total, 0)
  })

  test('who the server refuses is named, the others get it; refused for all, the draft stays', async () => {
    const some = await marta.ask<SendAnswer>('send', { id: randomUUID(), draft: draftFor({ cc: [{ name: '', email: 'nessuno@prato.example' }] }), replaces: null })
    assert.equal(some.refused, ['nessuno@prato.example'])
    const id = randomUUID()
    assert.is(await marta.refused('send', { id, draft: draftFor({ subject: 'Per nessuno', to: [{ name: '', email: 'nessuno@prato.example' }] }), replaces: null }), '422 recipients-refused')
    const drafts = (await marta.list(await marta.folder('drafts'))).lines
    assert.equal(drafts.map(({ subject }) => subject), ['Per nessuno'])
    const again = await marta.ask<SendAnswer>('send', { id, draft: draftFor({ subject: 'Per qualcuno' }), replaces: { folder: drafts[0]?.folder, validity: drafts[0]?.validity, uid: drafts[0]?.uid } })
    assert.ok(again.kept)
  })

  test('who answers for an office writes as it where the server takes that, and nobody else does', async () => {
    assert.equal((await marta.ask<StateAnswer>('state')).identities.map(({ email }) => email), [MARTA, OFFICE])
    const id = randomUUID()
    const draft = draftFor({ from: OFFICE, subject: 'Chiusura di via Roma', to: [{ name: '', email: 'tutti@prato.example' }] })
    const { saved } = await marta.ask<DraftSaveAnswer>('draft-save', { id, draft, replaces: null })
    assert.is((await marta.message(saved)).line.from[0]?.email, OFFICE)
    const { kept } = await marta.ask<SendAnswer>('send', { id, draft, replaces: saved })
    assert.equal((await marta.message(kept ?? missing())).line.from, [{ name: 'Polizia municipale', email: OFFICE }])
    const [arrived = ''] = await postfix.box('tutti@prato.example')
    assert.match(arrived, /^Return-Path: <polizia\.municipale@prato\.example>/m)
    assert.is(await marta.refused('send', { id: randomUUID(), draft: draftFor({ from: 'anagrafe@prato.example' }), replaces: null }), '403 mail-identity', 'an office of others')
  })

  test('an office the server takes no more: nothing leaves, the draft stays, the address is said and offered no more', async () => {
    postfix.allow(OWN)
    const id = randomUUID()
    const draft = draftFor({ from: OFFICE, subject: 'Non come ufficio' })
    const { saved } = await marta.ask<DraftSaveAnswer>('draft-save', { id, draft, replaces: null })
    const refusal = await marta.raw('send', { id, draft, replaces: saved })
    const problem = (await refusal.json()) as { code: string; sentence: string }
    assert.equal([refusal.status, problem.code], [422, 'mail-sender-refused'])
    assert.ok(problem.sentence.includes(OFFICE))
    assert.ok((await marta.list(await marta.folder('drafts'))).lines.some(({ subject }) => subject === 'Non come ufficio'))
    assert.equal((await marta.ask<StateAnswer>('state')).identities.map(({ email }) => email), [MARTA], 'asked again')
    const own = await marta.ask<SendAnswer>('send', { id, draft: { ...draft, from: MARTA }, replaces: saved })
    assert.is((await marta.message(own.kept ?? missing())).line.from[0]?.email, MARTA)
  })
}

test('a function of its own answers the same, and opens what was sealed with a key of before', async () => {
  const SESSION_KEY = Buffer.alloc(32, 9)
  const people = [{ id: 'marta-campi', name: 'Marta Campi', email: 'marta.campi@prato.example', member: 'prato', office: '', role: '', groups: [] }]
  const session = beginSession('marta-campi', 'oidc', Math.floor(Date.now() / 1000))
  const sid = `__Host-sid=${await sealSession(session, SESSION_KEY)}`
  const mailboxes = imapMailboxes(servers)
  const open = (keys: readonly Uint8Array[]) =>
    createWebmailFunction({
      environment: { SESSION_KEY: SESSION_KEY.toString('base64url'), WEBMAIL_PEOPLE: JSON.stringify(people), WEBMAIL_KEYS: keys.map((key) => Buffer.from(key).toString('base64url')).join(',') },
      addressOf: () => '192.0.2.7',
      log: () => undefined,
      mailboxes,
    })
  const ask = (call: ReturnType<typeof open>, name: string, cookie: string, message: unknown = {}) =>
    call(new Request(`https://posta.example/api/webmail/${name}`, { method: 'POST', headers: { origin: 'https://posta.example', 'x-redazione': 'posta', cookie, 'content-type': 'application/json' }, body: JSON.stringify(message) }))
  const before = open([oldKey])
  const entered = await ask(before, 'enter', sid, { password: PASSWORD })
  assert.is(entered.status, 200)
  const seal = (entered.headers.getSetCookie().find((line) => line.startsWith('__Host-posta=')) ?? '').split(';')[0] ?? ''
  assert.match(entered.headers.getSetCookie().join('\n'), /__Host-posta=[^;]+; Path=\/; Secure; HttpOnly; SameSite=Strict; Max-Age=3600/)
  const door = async (call: ReturnType<typeof open>) => ((await (await ask(call, 'state', `${sid}; ${seal}`)).json()) as StateAnswer).door
  assert.is(await door(open([newKey, oldKey])), 'open', 'the old key still opens')
  assert.is(await door(open([newKey])), 'password', 'it was taken away')
  assert.equal((await (await ask(before, 'state', `${sid}; ${seal}`)).json() as StateAnswer).live, false)
  assert.is((await ask(before, 'to-draft', `${sid}; ${seal}`, {})).status, 404)
  await mailboxes.close()
})

test('a function without its settings says that it is not ready', async () => {
  const { default: webmail, config } = await import('../../../functions/webmail.ts')
  assert.equal(config, { path: '/api/webmail/*' })
  const response = await webmail(new Request('https://posta.example/api/webmail/state', { method: 'POST' }), { ip: '192.0.2.7' })
  assert.is(response.status, 503)
  assert.is(((await response.json()) as { code: string }).code, 'webmail-not-ready')
})

test.run()
