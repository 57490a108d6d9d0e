import { MailLogInRefusedProblem } from '../problems/mail-log-in-refused-problem.ts'
import { MailRulesRefusedProblem } from '../problems/mail-rules-refused-problem.ts'
import { MailServerUnreachableProblem } from '../problems/mail-server-unreachable-problem.ts'
import type { MailAccount } from '../mailbox/mail-account.ts'
import type { SieveWord } from './read-line.ts'
import { openLink, type SieveLink } from './sieve-link.ts'
import type { SieveServer } from './sieve-server.ts'
import { literal } from './sieve-strings.ts'

interface Answer {
  readonly result: 'OK' | 'NO' | 'BYE'
  /** The server's code for why, in capitals; empty where it gives none. */
  readonly code: string
  readonly lines: readonly (readonly SieveWord[])[]
}

export interface SieveSession {
  /** What scripts may ask for (RFC 5228 §3.2), in lower case. */
  readonly extensions: ReadonlySet<string>
  readonly list: () => Promise<readonly { readonly name: string; readonly active: boolean }[]>
  readonly get: (name: string) => Promise<string>
  /** Keeps a script in the place of one with its name. @throws {MailRulesRefusedProblem} when the server finds a mistake in it or has no room */
  readonly put: (name: string, script: string) => Promise<void>
  readonly activate: (name: string) => Promise<void>
}

// RFC 5804 §1.3: not now, and no matter of the password.
const NOT_JUDGED: ReadonlySet<string> = new Set(['TRYLATER', 'ENCRYPT-NEEDED', 'AUTH-TOO-WEAK'])
const MOST_LINES = 2000

/**
 * Logs in, does something, and logs out.
 *
 * @throws {MailLogInRefusedProblem}
 * @throws {MailServerUnreachableProblem}
 */
export async function inSession<T>(server: SieveServer, account: MailAccount, what: (session: SieveSession) => Promise<T>): Promise<T> {
  const link = await openLink(server)
  try {
    let greeting = await accepted(link)
    if (server.tls === 'starttls') {
      await ordered(link, 'STARTTLS')
      await link.secure()
      // It says anew what it can: before, anybody might have said it (§2.2).
      greeting = await accepted(link)
    }
    await logIn(link, account, capability(greeting, 'SASL').split(' '))
    const result = await what(sessionOver(link, capability(greeting, 'SIEVE')))
    link.send('LOGOUT\r\n')
    return result
  } finally {
    link.close()
  }
}

function sessionOver(link: SieveLink, extensions: string): SieveSession {
  return {
    extensions: new Set(extensions.toLowerCase().split(' ').filter(Boolean)),
    list: async () => (await ordered(link, 'LISTSCRIPTS')).lines.map((words) => ({ name: textOf(words[0]), active: words.some((word) => 'atom' in word && word.atom === 'ACTIVE') })),
    get: async (name) => textOf((await ordered(link, `GETSCRIPT ${literal(name)}`)).lines[0]?.[0]),
    put: async (name, script) => {
      if ((await answerTo(link, `PUTSCRIPT ${literal(name)} ${literal(script)}`)).result !== 'OK') throw new MailRulesRefusedProblem()
    },
    activate: async (name) => void (await ordered(link, `SETACTIVE ${literal(name)}`)),
  }
}

async function logIn(link: SieveLink, { email, secret }: MailAccount, offered: readonly string[]): Promise<void> {
  if (secret === null) throw new MailLogInRefusedProblem()
  const [mechanism, credentials] = secret.kind === 'password' ? (['PLAIN', `\u0000${email}\u0000${secret.password}`] as const) : (['XOAUTH2', `user=${email}\u0001auth=Bearer ${secret.accessToken}\u0001\u0001`] as const)
  if (!offered.map((name) => name.toUpperCase()).includes(mechanism)) throw new MailServerUnreachableProblem('no-mechanism')
  link.send(`AUTHENTICATE "${mechanism}" ${literal(Buffer.from(credentials).toString('base64'))}\r\n`)
  const { result, code } = await answer(link, () => link.send('""\r\n'))
  if (result === 'OK') return
  throw result === 'NO' && !NOT_JUDGED.has(code) ? new MailLogInRefusedProblem() : new MailServerUnreachableProblem(/^[A-Z/-]{1,40}$/.test(code) ? code : 'no-log-in')
}

/** A command that has to succeed. */
async function ordered(link: SieveLink, command: string): Promise<Answer> {
  const got = await answerTo(link, command)
  if (got.result !== 'OK') throw new MailServerUnreachableProblem('refused')
  return got
}

async function answerTo(link: SieveLink, command: string): Promise<Answer> {
  link.send(`${command}\r\n`)
  return answer(link)
}

/** What a server says before it is asked. */
async function accepted(link: SieveLink): Promise<Answer> {
  const got = await answer(link)
  if (got.result !== 'OK') throw new MailServerUnreachableProblem('refused')
  return got
}

/** @param onLine what is done when something comes that is not the end: a server that asks once more while somebody logs in */
async function answer(link: SieveLink, onLine: () => void = () => undefined): Promise<Answer> {
  const lines: (readonly SieveWord[])[] = []
  while (lines.length < MOST_LINES) {
    const words = await link.line()
    const [first, second] = words
    if (first && 'atom' in first && (first.atom === 'OK' || first.atom === 'NO' || first.atom === 'BYE')) return { result: first.atom, code: second && 'atom' in second ? second.atom : '', lines }
    lines.push(words)
    onLine()
  }
  throw new MailServerUnreachableProblem('too-much')
}

const textOf = (word: SieveWord | undefined): string => (word && 'text' in word ? word.text : '')

function capability({ lines }: Answer, name: string): string {
  return textOf(lines.find(([first]) => textOf(first).toUpperCase() === name)?.[1])
}
