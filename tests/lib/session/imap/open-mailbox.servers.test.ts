import { type AddressInfo, createServer, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { MailServer } from '../../../../lib/session/imap/mail-server.ts'
import { openMailbox } from '../../../../lib/session/imap/open-mailbox.ts'
import { MailboxUnreachableProblem } from '../../../../lib/session/problems/mailbox-unreachable-problem.ts'
import { openDovecot } from '../../../servers/dovecot.ts'

const WHO = 'davide.riva@montemurlo.example'
const password = 'giusta; con spazi, «accenti» e "virgolette"'
const dovecot = await openDovecot({ [WHO]: password })
const clear = await openDovecot({ [WHO]: 'in-chiaro' }, false)
test.after(async () => {
  await Promise.all([dovecot.end(), clear.end()])
})
const at = (port: number, tls: MailServer['tls'], host = 'localhost'): MailServer => ({ host, port, tls })
const both = [at(dovecot.imaps, 'implicit'), at(dovecot.imap, 'starttls')]

async function unreachable(server: MailServer, ca: string | null, pass = password): Promise<string> {
  try {
    await openMailbox(server, ca, WHO, pass)
  } catch (error) {
    assert.instance(error, MailboxUnreachableProblem)
    assert.not.match(JSON.stringify([error, (error as Error).message, (error as MailboxUnreachableProblem).data]), /giusta|in-chiaro/)
    return String((error as MailboxUnreachableProblem).data.why)
  }
  throw new Error('it was reached')
}

for (const server of both) {
  test(`a right password opens a mailbox, a wrong one does not (${server.tls})`, async () => {
    assert.ok(await openMailbox(server, dovecot.certificate, WHO, password))
    assert.not(await openMailbox(server, dovecot.certificate, WHO, 'sbagliata'))
    assert.not(await openMailbox(server, dovecot.certificate, 'nessuno@montemurlo.example', password))
  })

  test(`a certificate we do not trust, or of another name, is refused before the password is sent (${server.tls})`, async () => {
    const before = dovecot.log().length
    assert.match(await unreachable(server, null), /SELF_SIGNED/)
    assert.is(await unreachable({ ...server, host: '127.0.0.1' }, dovecot.certificate), 'ERR_TLS_CERT_ALTNAME_INVALID')
    assert.not.match(dovecot.log().slice(before), /user=<davide/)
  })
}

test('a server that only speaks in the clear is refused, although it would have taken the password', async () => {
  const before = clear.log().length
  await unreachable(at(clear.imap, 'starttls'), null, 'in-chiaro')
  await unreachable(at(clear.imap, 'implicit'), null, 'in-chiaro')
  assert.not.match(clear.log().slice(before), /user=<davide/)
})

test('the connection is closed at once', async () => {
  await openMailbox(at(dovecot.imaps, 'implicit'), dovecot.certificate, WHO, password)
  for (let tries = 0; tries < 50 && !/Logged out/.test(dovecot.log().split('\n').at(-2) ?? ''); tries++) await new Promise((resolve) => setTimeout(resolve, 20))
  const log = dovecot.log()
  assert.is(log.match(/Login: user=<davide/g)?.length, log.match(/Logged out/g)?.length)
})

/** A server written by hand that greets, says OK to every line, and remembers what it heard. */
async function withServer(greeting: string, tls: boolean, work: (port: number) => Promise<void>): Promise<string> {
  const heard: string[] = []
  const serve = (socket: Socket) => {
    socket.on('error', () => undefined)
    socket.on('data', (data) => {
      heard.push(String(data))
      socket.write(`${String(data).split(' ')[0] ?? ''} OK\r\n`)
    })
    if (greeting) socket.write(greeting)
  }
  const server = tls ? createTlsServer({ cert: dovecot.certificate, key: dovecot.key }, serve) : createServer(serve)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    await work((server.address() as AddressInfo).port)
  } finally {
    server.close()
  }
  return heard.join('')
}

test('whoever stands between and says «you have logged in already» opens nothing and hears no password', async () => {
  const heard = await withServer('* PREAUTH [CAPABILITY IMAP4rev1 STARTTLS] ciao\r\n', false, async (port) => {
    await unreachable(at(port, 'starttls'), null)
  })
  assert.not.match(heard, /giusta|LOGIN|AUTHENTICATE/)
})

test('a trusted server that takes everyone for logged in opens no session either', async () => {
  await withServer('* PREAUTH [CAPABILITY IMAP4rev1] ciao\r\n', true, async (port) => {
    assert.is(await unreachable(at(port, 'implicit'), dovecot.certificate, 'sbagliata'), 'preauth')
  })
})

test('whoever stands between and takes STARTTLS away hears no password', async () => {
  const heard = await withServer('* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ciao\r\n', false, async (port) => {
    await unreachable(at(port, 'starttls'), null)
  })
  assert.not.match(heard, /giusta|LOGIN|AUTHENTICATE/)
})

test('a server that says nothing, or nobody at all, is given up on in a few seconds', async () => {
  const started = Date.now()
  await withServer('', false, async (port) => {
    assert.is(await unreachable(at(port, 'starttls'), null), 'GREETING_TIMEOUT')
  })
  assert.ok(Date.now() - started < 8_000)
  assert.is(await unreachable(at(1, 'implicit'), null), 'ECONNREFUSED')
})

test.run()
