import type { Difference } from '../../forge/forge.ts'
import type { Proposal } from '../../forge/proposal.ts'
import { readEntryPath } from '../../model/entry-path.ts'
import type { EntryFacts } from '../../model/facts/proposal-facts.ts'
import { isGonePath } from '../../model/gone/gone-path.ts'

/** One page that a proposal touches: its blob on each side, and where it was if it had another address. */
export interface PageChange extends Difference {
  readonly from: string
  readonly what: EntryFacts['what']
}

/**
 * The pages that a proposal touches. A page that moves is one, though its file goes and another comes; what is left of a
 * page that went is told with it.
 */
export function pageChanges({ kind }: Pick<Proposal, 'kind'>, differences: readonly Difference[]): readonly PageChange[] {
  const pages = differences.filter(({ path }) => readEntryPath(path)).filter((one) => !isTrace(one))
  const moves = kind === 'move' ? pages.filter(({ before }) => before === null).flatMap((come) => pairOf(come, pages)) : []
  const paired = new Set(moves.flatMap(({ path, from }) => [path, from]))
  const others = pages.filter(({ path }) => !paired.has(path))
  return [...moves, ...others.map((one): PageChange => ({ ...one, from: one.path, what: one.before === null ? 'new' : one.after === null ? 'removal' : 'change' }))]
}

function pairOf(come: Difference, pages: readonly Difference[]): readonly PageChange[] {
  const place = readEntryPath(come.path)
  const gone = pages.filter(({ path, after }) => after === null && readEntryPath(path)?.type === place?.type && readEntryPath(path)?.site === place?.site)
  const [only] = gone
  return only && gone.length === 1 ? [{ path: come.path, from: only.path, before: only.before, after: come.after, what: 'move' }] : []
}

// It comes with the page that goes, and goes with the page that is put back.
function isTrace({ path, before, after }: Difference): boolean {
  return isGonePath(path) && (before === null || after === null)
}
