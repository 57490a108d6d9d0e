import { sha256 } from '../../digest/sha256.ts'
import { readMediaPath } from '../../model/entry-path.ts'
import { type PersonalReference, readPersonalReference, REFERENCE_MOST_BYTES, writePersonalReference } from '../../model/personal/personal-reference.ts'
import type { PersonalFiles } from '../../store/personal-files.ts'
import type { FileChange, Oid, TreeFile } from '../commit.ts'
import type { Forge } from '../forge.ts'
import { objectId } from '../git/objects/raw-object.ts'
import { ForgottenProblem } from '../problems/forgotten-problem.ts'
import { lately } from './lately.ts'
import type { Mention, Register } from './register.ts'
import { missingNotice, tombstoneOf } from './tombstone.ts'

/**
 * A forge that gives the bytes of files with personal data, which lie outside its history, as if they lay in it; and gives
 * nothing of what was forgotten: a file is not there, a text is its tombstone, wherever it is asked for. Neither is written
 * again: what comes back is refused, and bytes that are kept outside stay outside under any other name.
 *
 * @throws {ForgottenProblem} from `propose` and `amend`
 */
export function withForgotten<F extends Forge>(forge: F, files: PersonalFiles): F {
  const register = lately(() => forge.forgotten())
  // Whoever looks what is forgotten, and then reads, reads by what they saw.
  const forgotten = () => {
    register.anew()
    return register()
  }
  const goneAt = async (oid: Oid) => {
    const mention = (await register()).blobs.get(oid)
    return mention && (await isGone(files, mention)) ? mention : null
  }
  const listed = listing(forge, files)
  const changes = (wanted: readonly FileChange[]) => storedChanges(forge, files, wanted)
  const own: Partial<Forge> = {
    async list(at, folder) {
      return listed(await forge.list(at, folder), await forgotten())
    },
    async read(at, path) {
      const bytes = await forge.read(at, path)
      const gone = bytes && (await register()).blobs.size > 0 ? await goneAt(objectId({ type: 'blob', data: bytes })) : null
      if (bytes === null || gone?.item.after === null) return null
      return gone ? tombstoneOf(gone.entry) : shown(files, bytes)
    },
    async blob(oid) {
      const gone = await goneAt(oid)
      return gone ? tombstoneOf(gone.entry) : shown(files, await forge.blob(oid))
    },
    propose: async (request) => forge.propose({ ...request, changes: await changes(request.changes) }),
    amend: async (request) => forge.amend({ ...request, changes: await changes(request.changes) }),
    forgotten,
    forget: (request) => forge.forget(request).finally(register.anew),
  }
  return { ...forge, ...own }
}

/** What a person asked for is gone for good; a file whose page had expired may have been loaded again. */
async function isGone(files: PersonalFiles, { entry, item }: Mention): Promise<boolean> {
  return entry.cause === 'request' || !(await files.has(item.sha256))
}

async function shown(files: PersonalFiles, bytes: Uint8Array): Promise<Uint8Array> {
  const reference = readPersonalReference(bytes)
  return reference ? ((await files.bytes(reference)) ?? missingNotice()) : bytes
}

/** Lists without what is forgotten, with the size of what a reference stands for; one list is gone through once. */
function listing(forge: Forge, kept: PersonalFiles): (found: readonly TreeFile[], register: Register) => Promise<readonly TreeFile[]> {
  const references = new Map<Oid, PersonalReference | null>()
  const known = new WeakMap<readonly TreeFile[], { readonly register: Register; readonly files: readonly TreeFile[] }>()
  const referenceOf = async ({ oid, path, size }: TreeFile) => {
    if (size > REFERENCE_MOST_BYTES || !readMediaPath(path)) return null
    const before = references.get(oid)
    if (before !== undefined) return before
    const found = readPersonalReference(await forge.blob(oid))
    references.set(oid, found)
    return found
  }
  const listed = async (file: TreeFile, register: Register): Promise<readonly TreeFile[]> => {
    const mention = register.blobs.get(file.oid)
    if (mention?.item.after === null && (await isGone(kept, mention))) return []
    const personal = await referenceOf(file)
    return [personal ? { ...file, size: personal.size, personal } : file]
  }
  return async (found, register) => {
    const before = known.get(found)
    if (before?.register === register) return before.files
    const files = (await Promise.all(found.map((file) => listed(file, register)))).flat()
    known.set(found, { register, files })
    return files
  }
}

async function storedChanges(forge: Forge, files: PersonalFiles, wanted: readonly FileChange[]): Promise<readonly FileChange[]> {
  const { entries } = await forge.forgotten()
  const deleted = new Map(entries.filter(({ cause }) => cause === 'request').flatMap((entry) => entry.items.map((item) => [item.sha256, entry] as const)))
  return Promise.all(wanted.map(async (change) => {
    if (change.content === null) return change
    const hash = readPersonalReference(change.content)?.sha256 ?? (await sha256(change.content))
    const entry = deleted.get(hash)
    if (entry) throw new ForgottenProblem(entry)
    const isKept = readMediaPath(change.path) !== null && (await files.has(hash))
    return isKept && !readPersonalReference(change.content) ? { ...change, content: writePersonalReference({ sha256: hash, size: change.content.byteLength }) } : change
  }))
}
