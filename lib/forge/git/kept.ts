import type { Oid } from '../commit.ts'
import { FORGOTTEN } from '../forgotten/register.ts'
import type { ObjectStore } from './objects/object-store.ts'
import { RECORDS } from './proposals/record-book.ts'
import { MAIN, type Repository } from './repository.ts'

/** All that is kept, as it lies there, for whoever holds it to the rules: objects, the bytes they are named by, and where the lines stand now. */
export interface Kept {
  readonly objects: ObjectStore
  /** The bytes of a commit, as they were signed and named. Throws `RepositoryBrokenProblem`. */
  readonly bytes: (commit: Oid) => Promise<Uint8Array>
  /** Where the published line, the records and the register of what was forgotten stand, by their full names. */
  readonly refs: ReadonlyMap<string, Oid>
}

export async function keptIn({ objects, refs }: Pick<Repository, 'objects' | 'refs'>): Promise<Kept> {
  const heads: [string, Oid][] = []
  // The records first: a publication that comes in between has its record, and is not on the line yet.
  for (const name of [MAIN, RECORDS, FORGOTTEN]) {
    const head = await refs.read(name)
    if (head !== null) heads.push([name, head])
  }
  return { objects, bytes: (commit) => objects.bytes(commit, 'commit'), refs: new Map(heads) }
}
