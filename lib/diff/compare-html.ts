import { parse, parseFragment, serialize } from 'parse5'
import type { Change } from './change.ts'
import { openInterned } from './intern.ts'
import { draw } from './marks/draw.ts'
import { likeElement } from './marks/make-nodes.ts'
import { originalOf, space } from './marks/originals.ts'
import type { View } from './marks/view.ts'
import { findMoves } from './merge/find-moves.ts'
import { mergeBlocks } from './merge/merge-trees.ts'
import { numberChanges } from './merge/number-changes.ts'
import { type HtmlElement, type HtmlNode, type HtmlParent, isElement } from './tree/html.ts'
import { readBlocks } from './tree/read-tree.ts'

/** Two versions of a page, compared as a reader sees them. */
export interface Comparison {
  /** What changed, in the order of the page. */
  readonly changes: readonly Change[]
  /** The page in a view, with marks. */
  readonly marked: (view: View) => string
  /** The page as it was given, without marks, as parse5 writes it. */
  readonly original: (side: 'before' | 'after') => string
}

/**
 * Compares two whole pages. Only what is inside their `<main>` is compared and marked; where one of them has none, all of it.
 *
 * @example comparePages(before, after).marked('together') // '…<p>In <del …>via</del><ins …>piazza</ins> Roma</p>…'
 */
export function comparePages(before: string, after: string): Comparison {
  const [was, is] = [parse(before), parse(after)]
  const [mainBefore, mainAfter] = [mainOf(was), mainOf(is)]
  if (!mainBefore || !mainAfter) return compareParents(was, is, (nodes) => nodes)
  return compareParents(mainBefore, mainAfter, (nodes, side) => {
    const [page, main] = side === 'before' ? [was, mainBefore] : [is, mainAfter]
    return page.childNodes.map((node) => replaced(node, main, likeElement(main, nodes)))
  })
}

/** Compares two pieces of a page, such as a rendered text. */
export function compareFragments(before: string, after: string): Comparison {
  return compareParents(parseFragment(before), parseFragment(after), (nodes) => nodes)
}

type Around = (nodes: readonly HtmlNode[], side: 'before' | 'after') => readonly HtmlNode[]

function compareParents(before: HtmlParent, after: HtmlParent, around: Around): Comparison {
  const interned = openInterned()
  const [was, is] = [readBlocks(before, interned), readBlocks(after, interned)]
  const merged = mergeBlocks(was.children, is.children, interned)
  findMoves(merged, interned)
  const changes = numberChanges(merged)
  const written = (nodes: readonly HtmlNode[], side: 'before' | 'after') => {
    const tail = space(side === 'before' ? was.tail : is.tail)
    return serialize({ nodeName: '#document-fragment', childNodes: [...around([...nodes, ...tail], side)] })
  }
  return {
    changes,
    marked: (view) => written(draw(merged, view).nodes, view === 'before' ? 'before' : 'after'),
    original: (side) => written(originalOf(merged, side), side),
  }
}

function mainOf(parent: HtmlParent): HtmlElement | null {
  for (const node of parent.childNodes) {
    if (!isElement(node)) continue
    const found = node.tagName === 'main' ? node : mainOf(node)
    if (found) return found
  }
  return null
}

/** A tree with one element in the place of another; what is not around it is not copied. */
function replaced(node: HtmlNode, old: HtmlElement, now: HtmlElement): HtmlNode {
  if (node === old) return now
  if (!isElement(node) || !contains(node, old)) return node
  return likeElement(node, node.childNodes.map((child) => replaced(child, old, now)))
}

function contains(parent: HtmlElement, wanted: HtmlElement): boolean {
  for (let node: HtmlParent | null = wanted; node && 'parentNode' in node; node = node.parentNode) if (node === parent) return true
  return false
}
