import { defaultTreeAdapter, html as names } from 'parse5'
import { addressElsewhere } from './address-elsewhere.ts'
import { attributeOf, type HtmlElement, type HtmlNode, isElement, textWithin } from './html-tree.ts'
import { safeLink } from './safe-link.ts'
import { words } from './words.ts'

/** On an element that the product wrote itself, and on no other. */
export const MARK = 'data-address'

/** Takes away what a message passes off as a mark of ours, and what was marked before. */
export function unmarkLinks(parent: HtmlElement): void {
  parent.childNodes = parent.childNodes.filter((node) => !isElement(node) || !node.attrs.some(({ name }) => name === MARK))
  for (const node of parent.childNodes) if (isElement(node)) unmarkLinks(node)
}

/** After each link whose text is another address than where it leads, says where it leads. */
export function markLinks(parent: HtmlElement): void {
  parent.childNodes = parent.childNodes.flatMap((node): HtmlNode[] => {
    if (!isElement(node)) return [node]
    markLinks(node)
    const host = node.tagName === 'a' ? elsewhere(node) : null
    return host === null ? [node] : [node, mark(host)]
  })
}

function elsewhere(link: HtmlElement): string | null {
  const href = safeLink(attributeOf(link, 'href'))
  return href === null ? null : addressElsewhere(textWithin(link), href)
}

function mark(host: string): HtmlElement {
  const element = defaultTreeAdapter.createElement('small', names.NS.HTML, [{ name: MARK, value: host }])
  defaultTreeAdapter.insertText(element, words.goesTo(host))
  return element
}
