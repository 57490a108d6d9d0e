import type { Line, Segment } from '../merge/merged.ts'
import { attribute, type HtmlElement, type HtmlNode } from '../tree/html.ts'
import { ownLook } from '../tree/looks.ts'
import type { Token } from '../tree/tree.ts'
import { likeElement, newText } from './make-nodes.ts'
import { type How, markLine } from './mark.ts'
import { noteOnWords } from './notes.ts'
import type { View } from './view.ts'

/** A stretch of words with one mark. */
interface Marking {
  readonly segment: Segment
  readonly how: How
  drawn: boolean
}

interface Item {
  readonly token: Token
  readonly chain: readonly HtmlElement[]
  readonly marking: Marking | null
}

/**
 * A line as it is seen in a view. An element that is marked whole stands inside its mark, one that is marked in part around
 * it, so that without the marks the line is as it was.
 */
export function drawLine(line: Line, view: View): readonly HtmlNode[] {
  return nested(itemsOf(line, view), 0, null, new Set())
}

function itemsOf(line: Line, view: View): readonly Item[] {
  const twin = view === 'together' ? twinsIn(line) : new Map<HtmlElement, HtmlElement>()
  return line.segments.flatMap((segment) => {
    const { before, after, stayed, change } = segment
    const items = (tokens: readonly Token[], how: How | null) => {
      const marking = change && how ? { segment, how, drawn: false } : null
      return tokens.map((token): Item => ({ token, chain: tokens === before ? token.chain.map((element) => twin.get(element) ?? element) : token.chain, marking }))
    }
    const kind = change?.kind === 'restyled' || change?.kind === 'link' || change?.kind === 'image' ? change.kind : null
    if (stayed) return items(view === 'before' ? before : after, kind)
    return [...(view === 'before' || (view === 'together' && change) ? items(before, 'deleted') : []), ...(view === 'before' ? [] : items(after, 'inserted'))]
  })
}

/** The elements of what is that stand for elements of what was: a word that went from inside a link is shown inside the same link. */
function twinsIn({ segments }: Line): ReadonlyMap<HtmlElement, HtmlElement> {
  const twins = new Map<HtmlElement, HtmlElement>()
  for (const { before, after, stayed } of segments) {
    if (!stayed) continue
    before.forEach(({ chain }, n) => {
      const other = after[n]?.chain ?? []
      chain.every((element, depth) => {
        const twin = other[depth]
        const same = twin?.tagName === element.tagName && ownLook(twin) === ownLook(element)
        if (twin && same && !twins.has(element)) twins.set(element, twin)
        return same
      })
    })
  }
  return twins
}

function nested(items: readonly Item[], depth: number, around: Marking | null, used: Set<HtmlElement>): readonly HtmlNode[] {
  return groups(unitsOf(items, depth), (unit) => (markOf(unit) === around ? null : markOf(unit))).flatMap(([marking, units]) => {
    const inside = units.flatMap((unit) => drawUnit(unit, depth, marking ?? around, used))
    return marking ? [marked(marking, inside)] : inside
  })
}

/** Words of this depth, and elements with all that is in them. */
function unitsOf(items: readonly Item[], depth: number): readonly (readonly Item[])[] {
  return groups(items, (item) => item.chain[depth] ?? null).flatMap(([element, inside]) => (element ? [inside] : inside.map((item) => [item])))
}

function drawUnit(unit: readonly Item[], depth: number, around: Marking | null, used: Set<HtmlElement>): readonly HtmlNode[] {
  const [first] = unit
  const element = first?.chain[depth]
  if (!first) return []
  if (!element) return [typeof first.token.content === 'string' ? newText(first.token.content) : first.token.content]
  const again = used.has(element)
  used.add(element)
  const drawn = likeElement(element, nested(unit, depth + 1, around, used))
  // Parted by a mark, it is there twice: an anchor only once.
  return [again && attribute(element, 'id') !== undefined ? { ...drawn, attrs: drawn.attrs.filter(({ name }) => name !== 'id') } : drawn]
}

function marked(marking: Marking, inside: readonly HtmlNode[]): HtmlElement {
  const { segment, how } = marking
  const image = segment.change?.kind === 'image' || [...segment.before, ...segment.after].some(({ kind, silent }) => kind === 'whole' && !silent)
  const mark = markLine(how, segment.change as NonNullable<Segment['change']>, inside, { first: !marking.drawn, image, note: noteOnWords(segment)?.text ?? '' })
  marking.drawn = true
  return mark
}

function markOf(unit: readonly Item[]): Marking | null {
  const marking = unit[0]?.marking ?? null
  return unit.every((item) => item.marking === marking) ? marking : null
}

/** Neighbours with one key, together. */
function groups<T, K>(list: readonly T[], keyOf: (one: T) => K): readonly (readonly [K, readonly T[]])[] {
  const found: [K, T[]][] = []
  for (const one of list) {
    const key = keyOf(one)
    const last = found.at(-1)
    if (last && last[0] === key) last[1].push(one)
    else found.push([key, [one]])
  }
  return found
}
