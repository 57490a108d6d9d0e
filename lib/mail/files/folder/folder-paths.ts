import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { FolderRole } from '../../mailbox/mail-folder.ts'
import { FILE_MAIL_WORDS as say } from '../words.ts'
import { DEPTH } from './folder-dir.ts'
import { nameWritten } from './folder-name.ts'

const { drafts, sent, archive, junk, trash } = say.folders
const ROLES: readonly (readonly [FolderRole, string])[] = [['inbox', say.inbox], ['drafts', drafts], ['sent', sent], ['archive', archive], ['junk', junk], ['trash', trash]]
const italian = new Intl.Collator('it', { numeric: true })

/** What a folder is for, by its path. */
export function roleOf(path: string): FolderRole | null {
  return ROLES.find(([, own]) => own === path)?.[0] ?? null
}

/** The paths of all folders of a box, the inbox first, then by what they are for, then by name. */
export async function folderPaths(maildir: string): Promise<readonly string[]> {
  const found = [say.inbox, ...(await below(maildir, ''))]
  const rank = (path: string) => ROLES.findIndex(([, own]) => own === path) >>> 0
  return found.sort((a, b) => rank(a) - rank(b) || italian.compare(a, b) || (a < b ? -1 : 1))
}

async function below(dir: string, path: string): Promise<readonly string[]> {
  if (path.split('/').length > DEPTH) return []
  const names = (await readdir(dir, { withFileTypes: true })).filter((one) => one.isDirectory() && one.name.startsWith('.'))
  const found = await Promise.all(
    names.map(async ({ name: written }) => {
      const name = nameWritten(written.slice(1))
      // What others put there is no folder of ours.
      if (name === null || !(await isMaildir(join(dir, written)))) return []
      const own = path === '' ? name : `${path}/${name}`
      return [own, ...(await below(join(dir, written), own))]
    }),
  )
  return found.flat()
}

async function isMaildir(dir: string): Promise<boolean> {
  const found = await Promise.all(['cur', 'new', 'tmp'].map((place) => stat(join(dir, place)).catch(() => null)))
  return found.every((one) => one?.isDirectory())
}
