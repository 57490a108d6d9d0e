import { entryMeant } from '../../checks/tree.ts'
import type { EntryPath } from '../../model/entry-path.ts'
import { destinationNamed, type EntryName, goneValues } from '../../model/gone/gone-values.ts'
import type { Entry } from '../../model/entry.ts'
import { parseEntry } from '../../model/parse.ts'
import { hasExpired } from '../../site/presence.ts'
import { romeDay } from '../../site/rome-day.ts'
import { DestinationProblem } from '../problems/destination-problem.ts'
import type { Published } from '../published.ts'
import type { Workplace } from '../workplace.ts'

/**
 * Readers are sent to a page that is there: checked when it is chosen, and again when it is published. Of a page that
 * moved nothing is asked: it is where its own proposal puts it, or its old readers may not read it there.
 *
 * @param after what would be in force
 * @throws {DestinationProblem}
 */
export async function refuseLostDestination(work: Pick<Workplace, 'forge' | 'now'>, after: Published, left: Entry): Promise<void> {
  const values = goneValues(left)
  const named = values && destinationNamed(values)
  if (!named || values.motivo === 'spostata') return
  if (!(await isThere(work, after, left, named))) throw new DestinationProblem('missing', { path: left.path })
}

async function isThere({ forge, now }: Pick<Workplace, 'forge' | 'now'>, after: Published, from: EntryPath, { type, slug }: EntryName): Promise<boolean> {
  const site = after.site(from.site)
  const path = site && entryMeant(after.index(site), from.owner, type, slug)
  const file = after.files.find((item) => item.path === path)
  if (!site || !path || !file) return false
  const result = parseEntry(path, await forge.blob(file.oid), site.tipo)
  return 'entry' in result && !hasExpired(result.entry, romeDay(now()))
}
