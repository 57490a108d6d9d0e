import type { Change } from '../change.ts'
import { hasMovedPart } from '../merge/find-moves.ts'
import { type Entered, isOnly, type Merged, type Move, type Only } from '../merge/merged.ts'
import { type HtmlElement, type HtmlNode, isElement } from '../tree/html.ts'
import type { Tree } from '../tree/tree.ts'
import { DIFF_WORDS as say } from '../words.ts'
import { drawLine } from './draw-line.ts'
import { likeElement, newElement, newText } from './make-nodes.ts'
import { type How, markAttributes, markLine, ownWords } from './mark.ts'
import { noteOnBlock } from './notes.ts'
import { nodesOf, space } from './originals.ts'
import type { View } from './view.ts'
import { withLabel } from './with-label.ts'

/** What is inside a parent, as nodes; `near` are the changes that are not seen in this view and would come at its beginning. */
interface Drawing {
  readonly nodes: readonly HtmlNode[]
  readonly near: readonly number[]
}

/** Draws what was compared as it is seen in a view, with its marks. What stayed is not copied. */
export function draw(merged: readonly Merged[], view: View): Drawing {
  const labelled = new Set<string>()
  return drawAll(merged, view)

  function drawAll(line: readonly Merged[], seen: View): Drawing {
    const nodes: HtmlNode[] = []
    const near: number[] = []
    for (const one of line) {
      const missed = missedIn(one, seen)
      const last = nodes.at(-1)
      if (one.how !== 'line' && last && isElement(last)) nodes[nodes.length - 1] = nearTo(last, missed)
      else near.push(...missed)
      nodes.push(...drawOne(one, seen))
    }
    return { nodes, near }
  }

  function drawOne(one: Merged, seen: View): readonly HtmlNode[] {
    if (one.how === 'same') return nodesOf(seen === 'before' ? one.before : one.after)
    if (one.how === 'line') return drawLine(one, seen)
    return one.how === 'entered' ? drawEntered(one, seen) : drawOnly(one, seen)
  }

  function drawEntered(one: Entered, seen: View): readonly HtmlNode[] {
    const tree = seen === 'before' ? one.before : one.after
    const { nodes, near } = drawAll(one.children, seen)
    const element = nearTo(likeElement(tree.element, [...nodes, ...space(tree.tail)]), near)
    const note = one.change && noteOnBlock(one.before, one.after)
    if (!one.change || !note) return [...space(tree.lead), element]
    return [...space(tree.lead), withLabel(element, ownWords(`${note.text}: `, 'label'), markAttributes(note.kind === 'link' ? 'link' : 'restyled', one.change))]
  }

  function drawOnly(only: Only, seen: View): readonly HtmlNode[] {
    const { tree, move, change } = only
    if (seen !== 'together' && seen !== only.how) return []
    if (tree.silent || (!change && !move && !hasMovedPart(only))) return seen === only.how || only.how === 'after' ? nodesOf(tree) : []
    if (move && change) return drawMoved(only, move, change, seen)
    if (tree.kind === 'branch' && hasMovedPart(only)) {
      const { nodes, near } = drawAll(only.parts, seen)
      return [...space(tree.lead), nearTo(likeElement(tree.element, [...nodes, ...space(tree.tail)]), near)]
    }
    return change ? marked(tree, only.how === 'before' ? 'deleted' : 'inserted', change, only.how === 'before' ? say.deletedBlock : say.insertedBlock) : nodesOf(tree)
  }

  function drawMoved(only: Only, move: Move, change: Change, seen: View): readonly HtmlNode[] {
    const away = only.how === 'before'
    const drawn = seen === 'together' && away ? nodesOf(only.tree) : drawOne(move.merged, seen)
    const element = drawn.find(isElement)
    if (!element) return drawn
    const label = labelOfMove(away, move.upward, change.number, seen)
    return drawn.map((node) => (node === element ? markedElement(element, away ? 'moved-away' : 'moved-here', change, label) : node))
  }

  function labelOfMove(away: boolean, upward: boolean, number: number, seen: View): HtmlNode {
    const text = away ? say.movedAway(upward ? 'above' : 'below') : say.movedHere(upward ? 'below' : 'above')
    const key = `${away ? 'da' : 'a'}-${String(number)}`
    if (labelled.has(key)) return ownWords(`${text}: `, 'hidden')
    labelled.add(key)
    if (seen !== 'together') return ownWords(`${text}: `, 'label')
    const link = newElement('a', { href: `#spostato-${away ? 'a' : 'da'}-${String(number)}` }, [newText(say.showMoved)])
    const words = ownWords(`${text} `, 'label', [link, newText(': ')])
    return { ...words, attrs: [...words.attrs, { name: 'id', value: `spostato-${key}` }] }
  }

  function marked(tree: Tree, how: How, change: Change, text: string): readonly HtmlNode[] {
    if (tree.kind === 'run') return [markLine(how, change, tree.nodes, { first: true, image: false, note: '' })]
    const element = tree.kind === 'branch' ? tree.element : tree.node
    const key = `${how} ${String(change.number)}`
    const label = labelled.has(key) ? ownWords(`${text}: `, 'hidden') : ownWords(`${text}: `, 'label')
    labelled.add(key)
    return [...space(tree.lead), isElement(element) ? markedElement(element, how, change, label) : element]
  }
}

/** The changes that this view has nothing to show of. */
function missedIn(one: Merged, seen: View): readonly number[] {
  if (seen === 'together') return []
  if (one.how === 'line') return one.segments.flatMap((segment) => (segment.change && segment[seen].length === 0 ? [segment.change.number] : []))
  return isOnly(one) && one.how !== seen && one.change && !one.move ? [one.change.number] : []
}

/** Says of an element that what changed here is not seen in this view, so that both views can be shown at one place. */
function nearTo(element: HtmlElement, numbers: readonly number[]): HtmlElement {
  if (numbers.length === 0) return element
  const known = element.attrs.find(({ name }) => name === 'data-diff-near')?.value
  return likeElement(element, element.childNodes, { 'data-diff-near': [...(known ? [known] : []), ...numbers].join(' ') })
}

function markedElement(element: HtmlElement, how: How, change: Change, label: HtmlNode): HtmlElement {
  return withLabel(element, label, markAttributes(how, change))
}
