import { type HtmlElement, type HtmlNode, isElement } from '../tree/html.ts'
import { isSilent, isWhole } from '../tree/kinds.ts'
import { type Attributes, likeElement } from './make-nodes.ts'

// Where HTML allows no words, they go into the first thing inside that may hold some.
const HOLD_NO_WORDS = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'ul', 'ol', 'dl', 'details'])

/** A new element like another, with attributes more and some words of ours before its first. Valid HTML stays valid. */
export function withLabel(element: HtmlElement, label: HtmlNode, attributes: Attributes = {}): HtmlElement {
  if (isWhole(element)) return likeElement(element, element.childNodes, attributes)
  const children = HOLD_NO_WORDS.has(element.tagName) || holdsGroups(element) ? labelledInside(element.childNodes, label) : [label, ...element.childNodes]
  return likeElement(element, children, attributes)
}

function labelledInside(nodes: readonly HtmlNode[], label: HtmlNode): readonly HtmlNode[] {
  const place = nodes.findIndex((node) => isElement(node) && node.tagName !== 'colgroup' && !isSilent(node))
  return nodes.map((node, i) => (i === place && isElement(node) ? withLabel(node, label) : node))
}

// HTML allows a `div` around each group of a `dl`, and there only `dt` and `dd` inside.
function holdsGroups({ tagName, childNodes }: HtmlElement): boolean {
  return tagName === 'div' && childNodes.some((node) => isElement(node) && (node.tagName === 'dt' || node.tagName === 'dd'))
}
