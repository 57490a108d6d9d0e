import { ImapFlow, type ImapFlowOptions } from 'imapflow'
import { MailServerUnreachableProblem } from '../../problems/mail-server-unreachable-problem.ts'
import { imapProblemOf } from '../imap-problem-of.ts'
import { internalsOf } from '../wire/internals.ts'

const ALTOGETHER_MS = 20_000

/**
 * A connection that is logged in. Two round trips less than imapflow alone: who we are (ID, RFC 2971) is nobody's concern, and
 * where folders lie (NAMESPACE) is asked when one is made.
 *
 * @throws {MailLogInRefusedProblem}
 * @throws {MailServerUnreachableProblem}
 */
export async function connect(options: ImapFlowOptions): Promise<ImapFlow> {
  const client = new ImapFlow(options)
  // Without a listener a socket that breaks while nobody uses it would end the process.
  client.on('error', () => undefined)
  const internals = internalsOf(client)
  internals.commands = new Map([...internals.commands, ['ID', async () => ({ name: '', version: '' })], ['NAMESPACE', async () => undefined]])
  // A server that sends a byte now and then is not silent, and would keep us for ever.
  const timer = setTimeout(() => client.close(), ALTOGETHER_MS)
  try {
    await client.connect()
    // A greeting that takes us for logged in asked for no password (PREAUTH): whose mailbox is this?
    if (client.greeting === undefined || client.authenticated === false) throw new MailServerUnreachableProblem('preauth')
    return client
  } catch (error) {
    client.close()
    throw imapProblemOf(error)
  } finally {
    clearTimeout(timer)
  }
}
