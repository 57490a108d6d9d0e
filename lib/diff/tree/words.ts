import type { Tree } from './tree.ts'

type Words = ReadonlyMap<number, number>

/** The words of several trees together, counted when first asked for: most blocks are equal, and nobody asks. */
export function sumOfWords(trees: readonly Tree[]): () => Words {
  let sum: Map<number, number> | undefined
  return () => {
    if (sum) return sum
    sum = new Map()
    for (const tree of trees) for (const [key, count] of tree.words()) sum.set(key, (sum.get(key) ?? 0) + count)
    return sum
  }
}

/**
 * How alike two blocks are, 0 to 1: the words they share. Of blocks with a line of their own and others inside, such as an
 * item with a list in it, the line counts as much as the rest: it is what the block is known by.
 */
export function likenessOf(before: Tree, after: Tree): number {
  const [line, other] = [lineOf(before), lineOf(after)]
  return line && other ? (shared(line, other) + shared(before, after)) / 2 : shared(before, after)
}

function lineOf(tree: Tree): Tree | undefined {
  return tree.kind === 'branch' ? tree.children.find(({ kind, silent }) => kind === 'run' && !silent) : undefined
}

// Sørensen–Dice over multisets.
function shared(before: Tree, after: Tree): number {
  const [small, large] = before.words().size < after.words().size ? [before.words(), after.words()] : [after.words(), before.words()]
  const total = countOf(small) + countOf(large)
  let common = 0
  for (const [key, count] of small) common += Math.min(count, large.get(key) ?? 0)
  return total === 0 ? 0 : (2 * common) / total
}

const counts = new WeakMap<Words, number>()

export function countOf(words: Words): number {
  const known = counts.get(words)
  if (known !== undefined) return known
  let count = 0
  for (const times of words.values()) count += times
  counts.set(words, count)
  return count
}
