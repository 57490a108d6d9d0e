import type { Pair } from '../align/pair.ts'
import type { Interned } from '../intern.ts'
import type { Branch, Tree } from '../tree/tree.ts'
import { alignTrees } from './align-trees.ts'
import { columnsOf } from './columns.ts'
import { mergeLine } from './merge-line.ts'
import { isOnly, type Merged, type Only } from './merged.ts'

/** Two versions of what is inside a block, as one: what stayed, what is different, and what only one of them has. */
export function mergeBlocks(before: readonly Tree[], after: readonly Tree[], interned: Interned): readonly Merged[] {
  return inOneLine(before, after, alignTrees(before, after, interned), (was, is) => mergePair(was, is, interned))
}

/** Two versions of a block that are paired already. */
export function mergePair(before: Tree, after: Tree, interned: Interned): Merged {
  if (before.key === after.key) return { how: 'same', before, after }
  if (before.kind === 'run' && after.kind === 'run') return mergeLine(before, after, interned)
  if (before.kind === 'branch' && after.kind === 'branch') return { how: 'entered', before, after, children: childrenOf(before, after, interned), change: null }
  return { how: 'same', before, after }
}

function childrenOf(before: Branch, after: Branch, interned: Interned): readonly Merged[] {
  if (before.element.tagName !== 'table' || after.element.tagName !== 'table') return mergeBlocks(before.children, after.children, interned)
  const columns = columnsOf(before, after, interned)
  return columns ? mergeTable(before, after, columns, interned) : mergeBlocks(before.children, after.children, interned)
}

/** The rows of a table, all by the same columns: a column that came or went is one change. */
function mergeTable(before: Branch, after: Branch, columns: readonly Pair[], interned: Interned): readonly Merged[] {
  const groups = { before: [] as object[], after: [] as object[] }
  return rowsIn(before, after)

  function rowsIn(was: Branch, is: Branch): readonly Merged[] {
    return inOneLine(was.children, is.children, alignTrees(was.children, is.children, interned), pair)
  }

  function pair(was: Tree, is: Tree): Merged {
    if (was.key === is.key || was.kind !== 'branch' || is.kind !== 'branch') return mergePair(was, is, interned)
    const children = was.element.tagName === 'tr' ? cellsIn(was, is) : rowsIn(was, is)
    return { how: 'entered', before: was, after: is, children, change: null }
  }

  function cellsIn(was: Branch, is: Branch): readonly Merged[] {
    const cells = inOneLine(was.children, is.children, columns, (old, now) => mergePair(old, now, interned))
    const places = { before: was.children, after: is.children }
    for (const cell of cells) if (isOnly(cell)) cell.group = groups[cell.how][places[cell.how].indexOf(cell.tree)] ??= {}
    return cells
  }
}

function inOneLine(before: readonly Tree[], after: readonly Tree[], pairs: readonly Pair[], merge: (before: Tree, after: Tree) => Merged): readonly Merged[] {
  const line: Merged[] = []
  let [i, j] = [0, 0]
  for (const [toI, toJ] of [...pairs, [before.length, after.length] as const]) {
    for (; i < toI; i++) line.push(onlyIn('before', before[i] as Tree, null))
    for (; j < toJ; j++) line.push(onlyIn('after', after[j] as Tree, null))
    if (i < before.length && j < after.length) line.push(merge(before[i++] as Tree, after[j++] as Tree))
  }
  for (const how of ['before', 'after'] as const) linkNeighbours(line.filter((one) => one.how !== (how === 'before' ? 'after' : 'before')))
  return line
}

function onlyIn(how: Only['how'], tree: Tree, parent: Only | null): Only {
  const parts: Only[] = []
  const only: Only = { how, tree, parts, parent, next: null, group: null, move: null, change: null }
  if (tree.kind === 'branch') parts.push(...tree.children.map((child) => onlyIn(how, child, only)))
  linkNeighbours(parts)
  return only
}

function linkNeighbours(line: readonly Merged[]): void {
  let last: Only | null = null
  for (const one of line) {
    if (!isOnly(one)) last = null
    else {
      if (last) last.next = one
      last = one
    }
  }
}
