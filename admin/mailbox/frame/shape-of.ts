import { RASTER_IMAGE, REMOTE_IMAGE, STYLE_REFUSED, TAGS_HERE } from './allowed-here.ts'

const KNOWN: ReadonlySet<string> = new Set(TAGS_HERE)
/** What changes how much room something takes, and nothing else. */
const ROOM: readonly string[] = ['width', 'height', 'border', 'cellpadding', 'cellspacing', 'colspan', 'rowspan', 'hspace', 'vspace', 'size', 'face', 'start', 'type', 'nowrap', 'clear', 'dir', 'alt', 'data-address']

/**
 * As much of a message as it takes to know how high it is: made node by node out of names that are known, so that there is no
 * link and no handler in it whatever the message holds, and no address but of pictures that are shown. No text is ever parsed for it.
 */
export function shapeOf(message: DocumentFragment): HTMLElement {
  const shape = document.createElement('div')
  shape.className = 'messaggio'
  append(shape, message)
  return shape
}

function append(parent: HTMLElement, from: Node): void {
  for (const node of from.childNodes) {
    if (node instanceof Text) parent.append(document.createTextNode(node.data))
    else if (node instanceof HTMLElement) parent.append(shapeOfElement(node))
  }
}

function shapeOfElement(element: HTMLElement): HTMLElement {
  const name = element.localName
  const shape = document.createElement(name === 'a' || !KNOWN.has(name) ? 'span' : name)
  for (const attribute of ROOM) {
    const value = element.getAttribute(attribute)
    if (value !== null) shape.setAttribute(attribute, value)
  }
  const style = element.getAttribute('style')
  // Through the object model: the page's policy concerns what is written in markup.
  if (style !== null && !STYLE_REFUSED.test(style)) shape.style.cssText = style
  if (shape instanceof HTMLImageElement) setPicture(shape, element.getAttribute('src') ?? '')
  append(shape, element)
  return shape
}

/** Those of other hosts are here only when they are wanted; how high they are nobody knows before they came. */
function setPicture(shape: HTMLImageElement, src: string): void {
  if (!RASTER_IMAGE.test(src) && !REMOTE_IMAGE.test(src)) return
  shape.referrerPolicy = 'no-referrer'
  shape.src = src
}
