import type { Forge } from '../../forge/forge.ts'
import type { Proposal } from '../../forge/proposal.ts'
import { readEntryPath } from '../../model/entry-path.ts'
import { parseEntry } from '../../model/parse.ts'
import type { Published } from '../published.ts'

// More open proposals than any office has; past it the oldest are read again.
const KEPT = 2_000
const kept = new WeakMap<Forge, Map<string, Promise<string | null>>>()

type Read = Pick<Proposal, 'paths' | 'tip' | 'kind'>

/**
 * The first day (`YYYY-MM-DD`) after which what a proposal says is of no use: an event begins, a notice or any other page
 * ends. `null` where it has none, and where it takes pages away. A text is read once.
 */
export function contentDay(forge: Forge, published: Pick<Published, 'site'>, proposal: Read): Promise<string | null> {
  const known = kept.get(forge) ?? new Map<string, Promise<string | null>>()
  kept.set(forge, known)
  const before = known.get(proposal.tip)
  if (before) return before
  const day = readDay(forge, published, proposal)
  known.set(proposal.tip, day)
  // What could not be read is asked again.
  day.catch(() => known.delete(proposal.tip))
  for (const oldest of known.keys()) {
    if (known.size <= KEPT) break
    known.delete(oldest)
  }
  return day
}

async function readDay(forge: Forge, published: Pick<Published, 'site'>, { paths, tip, kind }: Read): Promise<string | null> {
  if (kind === 'removal') return null
  const days = await Promise.all(paths.map((path) => dayOf(forge, published, tip, path)))
  return days.filter((day) => day !== null).sort()[0] ?? null
}

async function dayOf(forge: Forge, published: Pick<Published, 'site'>, tip: string, path: string): Promise<string | null> {
  const place = readEntryPath(path)
  const site = place && published.site(place.site)
  const bytes = site ? await forge.read(tip, path) : null
  const result = site && bytes ? parseEntry(path, bytes, site.tipo) : null
  if (!result || !('entry' in result)) return null
  const { type, values } = result.entry
  const day = type === 'evento' ? values.inizio : values.data_scadenza
  return typeof day === 'string' ? day.slice(0, 10) : null
}
