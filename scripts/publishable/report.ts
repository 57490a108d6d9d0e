import type { Oid } from '../../lib/forge/commit.ts'
import type { ToldIssue } from '../../lib/protocol/checks.ts'
import type { PageAccessibility } from './accessibility/page-accessibility.ts'
import type { Stop } from './stop.ts'

/** One page, or the rights of somebody, and what changes of it. */
export interface Told {
  readonly about: string
  readonly lines: readonly string[]
}

/** The checks of one page: what the proposal brings, and what was there before. */
export interface PageIssues {
  readonly path: string
  readonly title: string
  readonly fresh: readonly ToldIssue[]
  readonly standing: readonly ToldIssue[]
}

/** All that is said of a proposal of content. */
export interface Report {
  readonly title: string
  readonly number: number | null
  readonly author: string
  /** How it ended, where it did. */
  readonly ended: 'published' | 'withdrawn' | 'rejected' | null
  readonly base: Oid
  readonly commit: Oid
  readonly changes: readonly Told[]
  readonly stops: readonly Stop[]
  readonly pages: readonly PageIssues[]
  readonly accessibility: readonly PageAccessibility[] | 'no-browser' | 'not-asked'
}

/** How many things must be mended before it goes online. */
export function toMend({ stops, pages, accessibility }: Report): number {
  const errors = pages.flatMap(({ fresh }) => fresh.filter(({ severity }) => severity === 'error'))
  const barriers = typeof accessibility === 'string' ? [] : accessibility.flatMap(({ fresh }) => fresh)
  return stops.length + errors.length + barriers.length
}
