import type { Built } from './build-with.ts'
import type { ComparedFile } from './compare/compare-outputs.ts'
import { type SameDifference, sameDifferences } from './compare/same-differences.ts'

/** What came of building the same content with two versions. */
export interface Rehearsal {
  readonly from: string
  readonly to: string
  /** How many files of each kind there are of each outcome. */
  readonly counts: ReadonlyMap<string, Readonly<Partial<Record<ComparedFile['how'], number>>>>
  readonly differences: readonly SameDifference[]
  readonly gone: readonly string[]
  readonly added: readonly string[]
  readonly lostRedirects: readonly string[]
  /** What only the new version leaves out. */
  readonly refused: readonly string[]
  /** What the new version said when it could not build; `null` when it could. */
  readonly failure: string | null
}

interface Sides {
  readonly from: string
  readonly to: string
  readonly before: Built
  readonly after: Built
}

export function rehearsalOf({ from, to, before, after }: Sides, files: readonly ComparedFile[]): Rehearsal {
  const counts = new Map<string, Partial<Record<ComparedFile['how'], number>>>()
  for (const { kind, how } of files) {
    const row = counts.get(kind) ?? {}
    row[how] = (row[how] ?? 0) + 1
    counts.set(kind, row)
  }
  const paths = (wanted: ComparedFile['how']) => files.filter(({ how }) => how === wanted).map(({ path }) => path)
  return { from, to, counts, differences: sameDifferences(files), gone: paths('gone'), added: paths('new'), lostRedirects: paths('lost-redirect'), refused: after.refused.filter((one) => !before.refused.includes(one)), failure: after.failure }
}

/** 0: readers read the same. 2: some words are others, to be looked at. 1: something is lost, refused, or not built. */
export function exitCodeOf({ gone, lostRedirects, refused, failure, differences }: Rehearsal): 0 | 1 | 2 {
  if (failure !== null || gone.length + lostRedirects.length + refused.length > 0) return 1
  return differences.length > 0 ? 2 : 0
}
