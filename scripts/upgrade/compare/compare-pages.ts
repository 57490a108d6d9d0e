import { comparePages } from '../../../lib/diff/compare-html.ts'
import type { Change } from '../../../lib/diff/change.ts'

/** How two versions of a page differ. */
export type PageDifference =
  /** Only the names of style sheets and scripts, which change with their content. */
  | { readonly kind: 'dress' }
  /** The marks around the words: what a reader reads is the same. */
  | { readonly kind: 'markup' }
  | { readonly kind: 'words'; readonly changes: readonly Change[] }

const ASSET = /(assets\/[a-z0-9-]+)\.[0-9a-f]{10}(?:-[0-9a-f]{8})?(\.[a-z0-9]+)/g
const MAIN = /<main\b[\s\S]*<\/main>/

/** `null` when they are the same, byte for byte. What is around the main part is compared like the main part. */
export function differenceOf(before: string, after: string): PageDifference | null {
  if (before === after) return null
  const [was, is] = [before, after].map((html) => html.replace(ASSET, '$1$2')) as [string, string]
  if (was === is) return { kind: 'dress' }
  const changes = [...comparePages(was, is).changes, ...aroundMain(was, is)]
  return changes.length === 0 ? { kind: 'markup' } : { kind: 'words', changes }
}

function aroundMain(was: string, is: string): readonly Change[] {
  if (!MAIN.test(was) || !MAIN.test(is)) return []
  const [before, after] = [was.replace(MAIN, ''), is.replace(MAIN, '')]
  return before === after ? [] : comparePages(before, after).changes
}
