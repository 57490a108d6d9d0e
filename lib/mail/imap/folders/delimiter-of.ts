import type { ImapFlow } from 'imapflow'
import { getStringValue } from 'imapflow/lib/tools.js'
import { MailFolderGoneProblem } from '../../problems/mail-folder-gone-problem.ts'
import { command } from '../wire/command.ts'
import { folderToken } from '../wire/tokens.ts'

/**
 * What stands between the levels where this folder lies; empty on a server without levels.
 *
 * @throws {MailFolderGoneProblem}
 */
export async function delimiterOf(client: ImapFlow, path: string): Promise<string> {
  let delimiter: string | undefined
  await command(client, 'LIST', ['', folderToken(client, path)], {
    untagged: {
      LIST: ({ attributes = [] }) => {
        delimiter = getStringValue(attributes[1]) ?? ''
      },
    },
  })
  if (delimiter === undefined) throw new MailFolderGoneProblem()
  return delimiter
}
