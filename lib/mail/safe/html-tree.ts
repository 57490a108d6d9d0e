import type { DefaultTreeAdapterMap } from 'parse5'

/** A message's HTML as the standard says that every browser reads it (HTML §13.2). */
export type HtmlNode = DefaultTreeAdapterMap['childNode']
export type HtmlElement = DefaultTreeAdapterMap['element']
export type HtmlText = DefaultTreeAdapterMap['textNode']

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node
export const isText = (node: HtmlNode): node is HtmlText => node.nodeName === '#text'

/** The value of an attribute; empty where it is not there. */
export function attributeOf(element: HtmlElement, name: string): string {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? ''
}

/** All the text within, as it stands. */
export function textWithin(node: HtmlNode): string {
  if (isText(node)) return node.value
  return 'childNodes' in node ? node.childNodes.map(textWithin).join('') : ''
}
