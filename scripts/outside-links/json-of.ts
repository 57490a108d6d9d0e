import type { Answer } from './answer.ts'
import type { FoundLink } from './found-link.ts'
import type { Nights } from './nights.ts'

/** The same for a machine: every address, what it answered tonight, for how many nights it has not, and the paths of the pages that lead to it. */
export function jsonOf(links: readonly FoundLink[], answers: ReadonlyMap<string, Answer>, nights: Nights, today: string): string {
  const rows = links.map(({ url, pages }) => ({ url, tonight: answers.get(url) ?? null, nights: nights.get(url)?.nights ?? 0, since: nights.get(url)?.since ?? null, pages: pages.map(({ path }) => path) }))
  return `${JSON.stringify({ day: today, links: rows }, null, 1)}\n`
}
