import { type AddressInfo, connect, createServer } from 'node:net'
import { createServer as createSecureServer } from 'node:tls'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { MailRules } from '../../../../lib/mail/mailbox/mail-filters.ts'
import { sieveAutomation } from '../../../../lib/mail/sieve/sieve-automation.ts'
import { inSession } from '../../../../lib/mail/sieve/sieve-session.ts'
import { CAN_RUN_SIEVE, openDovecot } from '../../../servers/dovecot.ts'

const EMAIL = 'elena.bassi@prato.example'
const PASSWORD = 'una-password-di-prova'
const dovecot = CAN_RUN_SIEVE ? await openDovecot({ [EMAIL]: PASSWORD, 'marta.campi@prato.example': PASSWORD, 'aldo.rossetti@prato.example': PASSWORD }) : null
const test = suite('filters kept at a real mail server')
const when = dovecot ? test : Object.assign(test.skip, test)
const server = { host: 'localhost', port: dovecot?.sieve ?? 0, tls: 'starttls', ca: dovecot?.certificate ?? null } as const
const account = (email: string, password = PASSWORD) => ({ email, secret: { kind: 'password', password } }) as const
const codeOf = (error: unknown) => (error as { readonly code?: string }).code

const RULES: MailRules = {
  vacation: { enabled: true, since: '2026-08-01', until: '2026-08-31', subject: 'In ferie «fino al» "31"', text: 'Torno a settembre.\n.\nPer urgenze: 0574 000000 \\ à' },
  filters: [
    { name: 'Tributi', enabled: true, conditions: [{ field: 'from', contains: 'tributi@' }, { field: 'subject', contains: 'avviso "urgente" \\' }], action: { kind: 'move', folder: 'Progetti/Perché no' } },
    { name: 'A', enabled: true, conditions: [{ field: 'to', contains: 'tutti' }], action: { kind: 'flag' } },
    { name: 'B', enabled: true, conditions: [{ field: 'subject', contains: '${x}' }], action: { kind: 'read' } },
    { name: 'C', enabled: true, conditions: [{ field: 'subject', contains: 'offerta' }], action: { kind: 'trash' } },
    { name: 'spenta', enabled: false, conditions: [], action: { kind: 'trash' } },
  ],
}

when('a mailbox without rules has none, and what is kept is read back the same', async () => {
  const automation = sieveAutomation(server, account(EMAIL))
  assert.equal(await automation.read(), { rules: { vacation: { enabled: false, since: null, until: null, subject: '', text: '' }, filters: [] }, foreign: false })
  await automation.write(RULES)
  assert.equal(await automation.read(), { rules: RULES, foreign: false })
})

when('a script of another program is seen and never touched, whether it is another or ours with another hand in it', async () => {
  const marta = account('marta.campi@prato.example')
  await inSession(server, marta, async (session) => {
    await session.put('roundcube', 'require "fileinto";\r\nkeep;\r\n')
    await session.activate('roundcube')
  })
  const automation = sieveAutomation(server, marta)
  assert.ok((await automation.read()).foreign)
  assert.is(await automation.write(RULES).then(() => 'kept', codeOf), 'mail-rules-refused')
  assert.equal(await inSession(server, marta, (session) => session.list()), [{ name: 'roundcube', active: true }])

  const elena = account(EMAIL)
  const ours = await inSession(server, elena, (session) => session.get('redazione-diffusa'))
  await inSession(server, elena, (session) => session.put('redazione-diffusa', `${ours}keep;\r\n`))
  assert.ok((await sieveAutomation(server, elena).read()).foreign)
  assert.is(await sieveAutomation(server, elena).write(RULES).then(() => 'kept', codeOf), 'mail-rules-refused')
  await inSession(server, elena, (session) => session.put('redazione-diffusa', ours))
})

when('rules that the server finds a mistake in leave those before in force', async () => {
  const aldo = account('aldo.rossetti@prato.example')
  const automation = sieveAutomation(server, aldo)
  await automation.write(RULES)
  assert.is(await automation.write({ ...RULES, vacation: { ...RULES.vacation, subject: 'due\r\nrighe' } }).then(() => 'kept', codeOf), 'mail-rules-refused')
  assert.is(await inSession(server, aldo, (session) => session.put('redazione-diffusa', 'non è sieve').then(() => 'kept', codeOf)), 'mail-rules-refused')
  assert.equal((await automation.read()).rules, RULES)
})

when('what comes is put, marked and answered as the rules say', async () => {
  const aldo = account('aldo.rossetti@prato.example')
  const filters: MailRules['filters'] = [
    { name: 'segna', enabled: true, conditions: [{ field: 'subject', contains: 'perché' }], action: { kind: 'read' } },
    { name: 'sposta', enabled: true, conditions: [{ field: 'from', contains: 'tributi@' }], action: { kind: 'move', folder: 'Perché "no"' } },
    { name: 'butta', enabled: true, conditions: [{ field: 'subject', contains: 'offerta' }], action: { kind: 'trash' } },
  ]
  await sieveAutomation(server, aldo, () => Promise.resolve('Cestino')).write({ ...RULES, vacation: { ...RULES.vacation, enabled: false }, filters })
  await deliver(aldo.email, 'tributi@prato.example', '=?utf-8?q?Ecco_perch=C3=A9?=')
  await deliver(aldo.email, 'altro@prato.example', 'Una OFFERTA')
  await deliver(aldo.email, 'altro@prato.example', 'Altro')
  const { ImapFlow } = await import('imapflow')
  const client = new ImapFlow({ host: 'localhost', port: dovecot?.imaps ?? 0, secure: true, tls: { ca: dovecot?.certificate ?? '' }, auth: { user: aldo.email, pass: PASSWORD }, logger: false })
  await client.connect()
  const counts = await Promise.all(['INBOX', 'Perché "no"', 'Cestino'].map((folder) => client.status(folder, { messages: true, unseen: true }).then((status) => status && [status.messages, status.unseen])))
  await client.logout()
  assert.equal(counts, [[1, 1], [1, 0], [1, 1]])
})

when('a wrong password is refused, a certificate nobody vouches for is not trusted, and no password goes in the clear', async () => {
  const read = (chosen: Parameters<typeof sieveAutomation>[0], password = PASSWORD) => sieveAutomation(chosen, account(EMAIL, password)).read().then(() => 'read', codeOf)
  assert.is(await read(server, 'sbagliata'), 'mail-log-in-refused')
  assert.is(await read({ ...server, ca: null }), 'mail-server-unreachable')
  assert.is(await read({ ...server, host: '127.0.0.1' }), 'mail-server-unreachable')
  assert.is(await read({ ...server, port: 1 }), 'mail-server-unreachable')
})

when('a token opens where the server takes tokens, under TLS from the first octet; a stale one is refused', async () => {
  const said: string[] = []
  const tokens = createSecureServer({ key: dovecot?.key ?? '', cert: dovecot?.certificate ?? '' }, (socket) => {
    socket.on('error', () => undefined)
    socket.write('"SASL" "XOAUTH2"\r\n"SIEVE" "fileinto"\r\nOK\r\n')
    socket.on('data', (data) => {
      const line = data.toString()
      said.push(line)
      if (line.startsWith('AUTHENTICATE')) socket.write(Buffer.from(line.split('\r\n')[1] ?? '', 'base64').toString().includes('Bearer buono\u0001') ? 'OK\r\n' : '"eyJzdGF0dXMiOiI0MDAifQ=="\r\n')
      else socket.write(line === '""\r\n' ? 'NO "no"\r\n' : 'OK\r\n')
    })
  })
  await new Promise<void>((done) => tokens.listen(0, '127.0.0.1', done))
  const chosen = { ...server, port: (tokens.address() as AddressInfo).port, tls: 'implicit' } as const
  const read = (accessToken: string) => sieveAutomation(chosen, { email: EMAIL, secret: { kind: 'token', accessToken } }).read().then(({ foreign }) => foreign, codeOf)
  assert.is(await read('buono'), false)
  assert.is(await read('scaduto'), 'mail-log-in-refused')
  assert.is(await sieveAutomation(chosen, account(EMAIL)).read().then(() => 'read', codeOf), 'mail-server-unreachable', 'no password where it is not asked for')
  assert.not.match(said.join(''), new RegExp(Buffer.from(PASSWORD).toString('base64').slice(0, 8)))
  tokens.close()
})

test('a server that is hostile, talks without end or not at all is left', async () => {
  const asked: string[] = []
  const talks = ['"SASL" "PLAIN"\r\n"STARTTLS"\r\nOK\r\n', '{999999999}\r\nx', `"${'x'.repeat(600_000)}`, 'HTTP/1.1 400 Bad\r\n\r\n<html>', 'BYE "no"\r\n', 'NO\r\n', `${'"A"\r\n'.repeat(3000)}OK\r\n`, '{\u0000\r\n']
  for (const talk of talks) {
    const hostile = createServer((socket) => {
      socket.on('error', () => undefined)
      socket.on('data', (data) => {
        asked.push(data.toString())
        // The answer and, still in the clear, what would be taken for the server's under TLS.
        socket.write('OK\r\n"SASL" "PLAIN"\r\nOK\r\n')
      })
      socket.write(talk)
    })
    await new Promise<void>((done) => hostile.listen(0, '127.0.0.1', done))
    const started = Date.now()
    const outcome = await sieveAutomation({ host: '127.0.0.1', port: (hostile.address() as AddressInfo).port, tls: 'starttls', ca: null }, account(EMAIL)).read().then(() => 'read', codeOf)
    hostile.close()
    assert.is(outcome, 'mail-server-unreachable', talk.slice(0, 40))
    assert.ok(Date.now() - started < 21_000)
  }
  assert.not.match(asked.join(''), /AUTHENTICATE/)
})

async function deliver(to: string, from: string, subject: string): Promise<void> {
  const socket = connect(dovecot?.lmtp ?? 0, '127.0.0.1')
  for (const line of ['LHLO prova', `MAIL FROM:<${from}>`, `RCPT TO:<${to}>`, 'DATA', `From: <${from}>\r\nTo: <${to}>\r\nSubject: ${subject}\r\n\r\nTesto\r\n.`, 'QUIT']) socket.write(`${line}\r\n`)
  await new Promise((done) => socket.on('close', done).resume())
}

test.after(() => dovecot?.end())
test.run()
