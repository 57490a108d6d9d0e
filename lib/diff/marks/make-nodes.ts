import { html } from 'parse5'
import type { HtmlElement, HtmlNode } from '../tree/html.ts'

/** A new element like another, with other children; the other is left as it is. */
export function likeElement(element: HtmlElement, childNodes: readonly HtmlNode[], more: Attributes = {}): HtmlElement {
  const own = element.attrs.filter(({ name }) => !(name in more) || name === 'tabindex')
  // What could have the focus before still can, in the order of the page.
  const added = asAttrs(more).filter(({ name }) => !own.some((one) => one.name === name))
  return { ...element, attrs: [...own, ...added], childNodes: [...childNodes] }
}

export type Attributes = Readonly<Record<string, string>>

export function newElement(tagName: string, attributes: Attributes, childNodes: readonly HtmlNode[]): HtmlElement {
  return { nodeName: tagName, tagName, attrs: asAttrs(attributes), namespaceURI: html.NS.HTML, childNodes: [...childNodes], parentNode: null }
}

export function newText(value: string): HtmlNode {
  return { nodeName: '#text', value, parentNode: null }
}

function asAttrs(attributes: Attributes): HtmlElement['attrs'] {
  return Object.entries(attributes).map(([name, value]) => ({ name, value }))
}
