import type { Oid } from '../../lib/forge/commit.ts'
import { git } from '../build/git.ts'

/** What happens to a path between two commits. `mode` as git writes it after the change; `null` where the file is gone. */
export interface ChangedFile {
  readonly path: string
  readonly oid: Oid | null
  readonly mode: string | null
}

/** The files in which two commits differ. A name that is not Unicode text comes with U+FFFD in it, which no path of ours has. */
export async function changedFiles(folder: string, from: Oid, to: Oid): Promise<readonly ChangedFile[]> {
  const fields = ((await git(folder, ['diff-tree', '-r', '--raw', '-z', '--no-renames', '--no-abbrev', from, to])) ?? Buffer.alloc(0)).toString('utf8').split('\0')
  const found: ChangedFile[] = []
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [, mode = '', , oid = ''] = (fields[at] ?? '').split(' ')
    const isGone = /^0+$/.test(oid)
    found.push({ path: fields[at + 1] ?? '', oid: isGone ? null : oid, mode: isGone ? null : mode })
  }
  return found
}

/** Is it a file whose bytes are its content, and not a link to elsewhere, another repository or a program? */
export function isPlain({ mode }: ChangedFile): boolean {
  return mode === null || mode === '100644'
}

export function isContent({ path }: Pick<ChangedFile, 'path'>): boolean {
  return path.startsWith('content/')
}
