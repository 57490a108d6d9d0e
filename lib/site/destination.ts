import type { EntryName } from '../model/gone/gone-values.ts'

/**
 * The page that readers of a former address end on: the one that was named or, where that one went as well, the one it
 * left its readers to, so that a chain of any length is one step for who reads. `null` when it ends nowhere, also for a
 * ring, which only hands could have made.
 *
 * @param live the page of a name, if there is one today
 * @param next where the page of a name left its readers to
 */
export function destinationOf<Page>(named: EntryName | null, live: (name: EntryName) => Page | null, next: (name: EntryName) => EntryName | null): Page | null {
  const seen = new Set<string>()
  for (let at = named; at !== null && !seen.has(keyOf(at)); at = next(at)) {
    const page = live(at)
    if (page !== null) return page
    seen.add(keyOf(at))
  }
  return null
}

function keyOf({ type, slug }: EntryName): string {
  return `${type}/${slug}`
}
