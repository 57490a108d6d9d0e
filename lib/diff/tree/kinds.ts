import { attribute, type HtmlElement, type HtmlNode, isElement } from './html.ts'

const INLINE = new Set('a abbr b bdi bdo big br button cite code data del dfn em font i img input ins kbd label map mark math meter output picture progress q ruby rb rp rt rtc s samp select small span strike strong sub sup svg textarea time tt u var video audio canvas iframe object template wbr'.split(' '))
const WHOLE = new Set('img svg picture video audio canvas iframe object math input textarea select meter progress br wbr hr script style template noscript'.split(' '))
const UNSEEN = new Set('svg wbr script style template noscript'.split(' '))

/** Compared as one thing: what is inside it is not text. */
export function isWhole(element: HtmlElement): boolean {
  return WHOLE.has(element.tagName)
}

/**
 * Made from the rest of the page, or not seen by a reader: never marked. Paths and indexes only follow the titles, icons
 * and hidden notes the links; `data-made` says it where the element does not.
 */
export function isSilent(element: HtmlElement): boolean {
  if (UNSEEN.has(element.tagName) || element.tagName === 'nav' || attribute(element, 'data-made') !== undefined) return true
  return /(^|\s)visually-hidden(\s|$)/.test(attribute(element, 'class') ?? '')
}

/** Tells which nodes stand in a line of text: an inline element with a block inside is a block. */
export function inlineNodes(): (node: HtmlNode) => boolean {
  const known = new Map<HtmlElement, boolean>()
  const isInline = (node: HtmlNode): boolean => {
    if (!isElement(node)) return true
    const before = known.get(node)
    if (before !== undefined) return before
    const inline = INLINE.has(node.tagName) && (isWhole(node) || node.childNodes.every(isInline))
    known.set(node, inline)
    return inline
  }
  return isInline
}
