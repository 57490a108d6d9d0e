import type { ImapFlow } from 'imapflow'
import { decodePath, getStringList, getStringValue } from 'imapflow/lib/tools.js'
import { command } from '../wire/command.ts'
import { folderToken } from '../wire/tokens.ts'

/** Folders within one, at any depth, that are followed or that are there. */
export async function foldersBelow(client: ImapFlow, which: 'LSUB' | 'LIST', path: string, delimiter: string): Promise<readonly string[]> {
  const above = `${path}${delimiter}`
  const paths: string[] = []
  await command(client, which, ['', folderToken(client, `${above}*`)], {
    untagged: {
      [which]: ({ attributes = [] }) => {
        const below = decodePath(client, getStringValue(attributes[2]) ?? '')
        // A path may hold what is a pattern here.
        if (below.startsWith(above) && !getStringList(attributes[0]).includes('\\NonExistent')) paths.push(below)
      },
    },
  })
  return paths
}
