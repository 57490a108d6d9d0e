import type { DefaultTreeAdapterMap } from 'parse5'

/** parse5's own nodes. What is compared is never changed: what is shown is made anew. */
export type HtmlNode = DefaultTreeAdapterMap['childNode']
export type HtmlElement = DefaultTreeAdapterMap['element']
export type HtmlParent = DefaultTreeAdapterMap['parentNode']

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node
}

export function isText(node: HtmlNode): node is DefaultTreeAdapterMap['textNode'] {
  return node.nodeName === '#text'
}

/** The image an element shows: itself, or the one a `<picture>` falls back on. */
export function imageIn(element: HtmlElement): HtmlElement | null {
  if (element.tagName === 'img') return element
  return element.tagName === 'picture' ? (element.childNodes.filter(isElement).find(({ tagName }) => tagName === 'img') ?? null) : null
}

export function attribute({ attrs }: HtmlElement, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value
}
