import { isOnly, type Merged } from '../merge/merged.ts'
import type { HtmlNode } from '../tree/html.ts'
import type { Tree } from '../tree/tree.ts'
import { likeElement, newText } from './make-nodes.ts'
import { rebuilt } from './rebuilt.ts'

/** One side of what was compared, without a mark: node for node what was given. */
export function originalOf(merged: readonly Merged[], side: 'before' | 'after'): readonly HtmlNode[] {
  return merged.flatMap((one) => {
    if (isOnly(one)) return one.how === side ? nodesOf(one.tree) : []
    if (one.how === 'same') return nodesOf(one[side])
    if (one.how === 'line') return rebuilt(one.segments.flatMap((segment) => segment[side]))
    const tree = one[side]
    return [...space(tree.lead), likeElement(tree.element, [...originalOf(one.children, side), ...space(tree.tail)])]
  })
}

/** A block as nodes, with the white space before it. */
export function nodesOf(tree: Tree): readonly HtmlNode[] {
  if (tree.kind === 'run') return tree.nodes
  return [...space(tree.lead), tree.kind === 'branch' ? tree.element : tree.node]
}

export function space(text: string): readonly HtmlNode[] {
  return text === '' ? [] : [newText(text)]
}
