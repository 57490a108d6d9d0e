import type { ToldChange } from './told-change.ts'

/** What follows each other in a list of changes: one that counts, or minor ones together. */
export type Fold = { readonly one: ToldChange } | { readonly minor: readonly ToldChange[] }

/** Minor changes that follow each other are one line of the list. */
export function folded(changes: readonly ToldChange[]): readonly Fold[] {
  return changes.reduce<readonly Fold[]>((folds, change) => {
    const last = folds.at(-1)
    if (!change.minor) return [...folds, { one: change }]
    return last && 'minor' in last ? [...folds.slice(0, -1), { minor: [...last.minor, change] }] : [...folds, { minor: [change] }]
  }, [])
}
