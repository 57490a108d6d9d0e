import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { DATA } from '../server/data-dir.ts'
import { copyObjects } from './copy-objects.ts'
import type { OpenCopy } from './open-copy.ts'
import { IncompleteRepositoryProblem } from './problems/incomplete-repository-problem.ts'
import { readReachable } from './read-reachable.ts'
import { type RefsSnapshot, snapshotRefs } from './snapshot-refs.ts'

const MAIN = 'refs/heads/main'
const ATTEMPTS = 5
// As git-init(1) writes it. That of the original may hold addresses with passwords in them, or programs to run: it is not copied.
const CONFIG = '[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = true\n'

export interface CopiedRepository {
  readonly refs: RefsSnapshot['refs']
  /** How many objects the refs reach; each was read in the copy. */
  readonly objects: number
}

/**
 * Puts a repository into a copy: where every ref stands first, all objects after, then every object these refs reach is read
 * in the copy itself.
 *
 * @throws {IncompleteRepositoryProblem} when one is missing or damaged in the original
 */
export async function copyRepository(repository: string, copy: OpenCopy): Promise<CopiedRepository> {
  const { refs, journal } = await snapshotRefs(repository)
  const own = (name: string) => `${DATA.repository}/${name}`
  const roots = [...refs.values(), ...named(journal)]
  let found = { objects: 0, missing: roots as readonly string[] }
  for (let attempt = 0; attempt < ATTEMPTS && found.missing.length > 0; attempt++) {
    while (!(await copyObjects(repository, copy)));
    found = await readReachable(join(copy.folder, DATA.repository), roots)
  }
  if (found.missing.length > 0) throw new IncompleteRepositoryProblem(repository, found.missing)
  const main = refs.get(MAIN)
  await copy.keepText(own('packed-refs'), packedRefs(refs))
  // Beside its row there: a folder without `refs` is no repository to git.
  if (main) await copy.keepText(own(MAIN), `${main}\n`)
  if (journal !== null) await copy.keepText(own('redazione/transaction.json'), journal)
  await copy.keepText(own('config'), CONFIG)
  await copy.keepText(own('HEAD'), await readFile(join(repository, 'HEAD')))
  return { refs, objects: found.objects }
}

/** In the form of git-pack-refs(1); without a header git does not believe that it is sorted or peeled. */
function packedRefs(refs: RefsSnapshot['refs']): string {
  return ['# pack-refs with:', ...[...refs].map(([name, oid]) => `${oid} ${name}`), ''].join('\n')
}

const moves = v.array(v.object({ to: v.nullable(v.string()) }))
const Journal = v.pipe(v.string(), v.parseJson(), v.object({ decisive: moves, following: moves }))

function named(journal: string | null): readonly string[] {
  const read = v.safeParse(Journal, journal)
  return read.success ? [...read.output.decisive, ...read.output.following].flatMap(({ to }) => to ?? []) : []
}
