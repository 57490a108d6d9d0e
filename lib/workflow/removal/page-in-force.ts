import type { Person } from '../../access/person.ts'
import type { Oid } from '../../forge/commit.ts'
import type { Entry } from '../../model/entry.ts'
import { type EntryPath, readEntryPath } from '../../model/entry-path.ts'
import { gonePathOf, isGonePath } from '../../model/gone/gone-path.ts'
import { parseEntry } from '../../model/parse.ts'
import type { Site } from '../../model/sites.ts'
import { allowWriting } from '../allow.ts'
import { NotAllowedProblem } from '../problems/not-allowed-problem.ts'
import { ProposalMissingProblem } from '../problems/proposal-missing-problem.ts'
import { StaleEntryProblem } from '../problems/stale-entry-problem.ts'
import type { Published } from '../published.ts'
import { sameBytes } from '../same-bytes.ts'
import type { Workplace } from '../workplace.ts'

/** A page in force that somebody wants to take away or to move. */
export interface PageInForce {
  readonly place: EntryPath
  readonly site: Site
  readonly oid: Oid
  /** `null` when it does not fit the model: it can still be taken away. */
  readonly entry: Entry | null
  /** What was left of it at addresses it had before. */
  readonly left: Entry | null
}

/**
 * The page at a path as this person was looking at it.
 *
 * @param head the commit in force they had loaded
 * @throws {NotAllowedProblem | ProposalMissingProblem | StaleEntryProblem}
 */
export async function pageInForce(work: Workplace, published: Published, person: Person, { path, head }: { readonly path: string; readonly head: string }): Promise<PageInForce> {
  const place = readEntryPath(path)
  const site = place && published.site(place.site)
  if (!place || !site || isGonePath(path)) throw new NotAllowedProblem('write', path)
  allowWriting(published, person, [path])
  const file = published.files.find((item) => item.path === path)
  if (!file) throw new ProposalMissingProblem({ path })
  const seen = await work.forge.read(head, path)
  const bytes = await work.forge.blob(file.oid)
  if (!seen || !sameBytes(seen, bytes)) throw new StaleEntryProblem(path)
  return { place, site, oid: file.oid, entry: parsed(path, bytes, site), left: await leftOf(work, published, site, place) }
}

/** What was left of a page at addresses it had before, or `null`. */
export async function leftOf({ forge }: Pick<Workplace, 'forge'>, { files }: Published, site: Site, place: EntryPath): Promise<Entry | null> {
  const path = gonePathOf(place)
  const file = files.find((item) => item.path === path)
  return file ? parsed(path, await forge.blob(file.oid), site) : null
}

function parsed(path: string, bytes: Uint8Array, site: Site): Entry | null {
  const result = parseEntry(path, bytes, site.tipo)
  return 'entry' in result ? result.entry : null
}
