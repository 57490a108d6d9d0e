import type { ImapFlow } from 'imapflow'
import namespace from 'imapflow/lib/commands/namespace.js'
import { MailFolderNameProblem } from '../../problems/mail-folder-name-problem.ts'

const LONGEST = 100
// What no server takes, or takes for a pattern, a level or a hidden file (RFC 3501 §5.1).
const REFUSED = /[/\\*%\u0000-\u001f\u007f-\u009f\u2028\u2029]|^[.~#]/

/**
 * Where a folder of this name lies within another one, or at the top.
 *
 * @throws {MailFolderNameProblem}
 */
export async function pathIn(client: ImapFlow, name: string, parent: string | null): Promise<string> {
  const plain = name.trim()
  if (plain === '' || plain.length > LONGEST || REFUSED.test(plain) || !plain.isWellFormed()) throw new MailFolderNameProblem()
  const { prefix, delimiter } = await placeOfFolders(client)
  if (delimiter !== '' && plain.includes(delimiter)) throw new MailFolderNameProblem()
  if (parent !== null && delimiter === '') throw new MailFolderNameProblem()
  return parent === null ? `${prefix}${plain}` : `${parent}${delimiter}${plain}`
}

/** Where a person's own folders lie, and what stands between levels (RFC 2342). Asked here alone: nothing else needs it. */
async function placeOfFolders(client: ImapFlow): Promise<{ readonly prefix: string; readonly delimiter: string }> {
  await namespace(client)
  const { prefix = '', delimiter } = client.namespace ?? {}
  // With a namespace in place imapflow would put its prefix before each path it is given, and ours are whole.
  client.namespace = undefined
  return { prefix, delimiter: delimiter ?? '' }
}
