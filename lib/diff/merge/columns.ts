import { alignKeys } from '../align/align-keys.ts'
import { gapsIn, type Pair } from '../align/pair.ts'
import { fractionOf, type Interned } from '../intern.ts'
import { attribute } from '../tree/html.ts'
import type { Branch, Tree } from '../tree/tree.ts'

/**
 * Which column of a table is which of another: those with the same cells, then those with the same first cell, then those
 * left in the same place. `null` where there is nothing to pair by columns: as many as before, or not one number of cells
 * in all rows.
 */
export function columnsOf(before: Branch, after: Branch, interned: Interned): readonly Pair[] | null {
  const [was, is] = [gridOf(before), gridOf(after)]
  if (!was || !is || was.length === is.length) return null
  return pairsBy(was, is, (column) => column.join(' '), (old, now) => pairsBy(old, now, (column) => String(column[0]), byPlace))

  function pairsBy(olds: Grid, news: Grid, said: (column: readonly number[]) => string, then: (olds: Grid, news: Grid) => readonly Pair[]): readonly Pair[] {
    const keyOf = (column: readonly number[]) => interned.keyOf(`|${said(column)}`, 1 + fractionOf(said(column)))
    const pairs = alignKeys(olds.map(keyOf), news.map(keyOf), interned.worth)
    return gapsIn({ before: [0, olds.length], after: [0, news.length] }, pairs).flatMap((gap, n) => [
      ...then(olds.slice(...gap.before), news.slice(...gap.after)).map(([i, j]): Pair => [i + gap.before[0], j + gap.after[0]]),
      ...(pairs[n] ? [pairs[n]] : []),
    ])
  }
}

/** Columns, each with the keys of its cells. */
type Grid = readonly (readonly number[])[]

function byPlace(before: Grid, after: Grid): readonly Pair[] {
  return before.length === after.length ? before.map((_, i): Pair => [i, i]) : []
}

function gridOf(table: Branch): Grid | null {
  const rows = rowsOf(table)
  const width = rows[0]?.children.length ?? 0
  if (width === 0 || rows.some((row) => row.children.length !== width || row.children.some(reachesFar))) return null
  return Array.from({ length: width }, (_, column) => rows.map((row) => (row.children[column] as Tree).key))
}

function rowsOf(table: Branch): readonly Branch[] {
  return table.children.flatMap((child) => {
    if (child.kind !== 'branch') return []
    return child.element.tagName === 'tr' ? [child] : child.element.tagName === 'caption' ? [] : rowsOf(child)
  })
}

function reachesFar(cell: Tree): boolean {
  return cell.kind === 'branch' && ['colspan', 'rowspan'].some((name) => (attribute(cell.element, name) ?? '1') !== '1')
}
