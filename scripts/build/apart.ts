import { join } from 'node:path'
import { decodeEntry, type ForgottenEntry } from '../../lib/forge/forgotten/forgotten-entry.ts'
import { FORGOTTEN, type Mention, registerOf } from '../../lib/forge/forgotten/register.ts'
import { tombstoneOf } from '../../lib/forge/forgotten/tombstone.ts'
import { readMediaPath } from '../../lib/model/entry-path.ts'
import { type PersonalReference, readPersonalReference } from '../../lib/model/personal/personal-reference.ts'
import { openPersonalFiles, type PersonalFiles } from '../../lib/store/personal-files.ts'
import { dataDirHere } from '../command/data-dir-here.ts'
import { chooseStore } from '../server/choose-store.ts'
import { DATA } from '../server/data-dir.ts'
import { git } from './git.ts'

/** A file of a folder of content as readers are to have it. */
export interface ReadFile {
  readonly bytes: Uint8Array
  readonly personal?: PersonalReference
}

/** What a build must know beside the folder of the content: what was forgotten, and the bytes that lie outside the history. */
export interface Apart {
  /** A blob as readers are to have it; `null`: it is not there for them. */
  readonly shown: (path: string, oid: string, bytes: Uint8Array) => Promise<ReadFile | null>
  /** Blobs that are forgotten. */
  readonly forgotten: ReadonlySet<string>
  /** Files of which only the reference is here, by content path: neither their bytes nor an entry of the register. */
  readonly missing: () => readonly string[]
}

/**
 * Reads the register of the repository a folder lies in, and opens the store that the environment names.
 *
 * @param folder of content, in a clone with `refs/meta/*` (.github/scripts/fetch-content.sh)
 */
export async function openApart(folder: string, files: PersonalFiles = openPersonalFiles(chooseStore(process.env, join(dataDirHere(), DATA.store)))): Promise<Apart> {
  const { blobs } = registerOf(null, await entriesIn(folder))
  const missing = new Set<string>()
  const isGone = async ({ entry, item }: Mention) => entry.cause === 'request' || !(await files.has(item.sha256))
  return {
    forgotten: new Set(blobs.keys()),
    missing: () => [...missing].sort(),
    async shown(path, oid, bytes) {
      const mention = blobs.get(oid)
      if (mention && (await isGone(mention))) return mention.item.after === null ? null : { bytes: tombstoneOf(mention.entry) }
      const personal = readMediaPath(path) && readPersonalReference(bytes)
      if (!personal) return { bytes }
      const kept = await files.bytes(personal)
      if (kept === null) missing.add(path)
      return kept && { bytes: kept, personal }
    },
  }
}

/** None where there is no git, no repository, or a clone without the register. */
async function entriesIn(folder: string): Promise<readonly ForgottenEntry[]> {
  const list = (await git(folder, ['ls-tree', '-r', '--name-only', '--full-tree', FORGOTTEN]))?.toString('utf8') ?? ''
  const paths = list.split('\n').filter((path) => path !== '')
  const entries: ForgottenEntry[] = []
  for (const path of paths) {
    const bytes = await git(folder, ['cat-file', 'blob', `${FORGOTTEN}:${path}`])
    if (bytes) entries.push(decodeEntry(bytes, path))
  }
  return entries.sort((a, b) => a.number - b.number)
}
