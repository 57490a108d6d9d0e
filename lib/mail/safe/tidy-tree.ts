import { defaultTreeAdapter, html as names } from 'parse5'
import { attributeOf, type HtmlElement, type HtmlNode, isElement, isText } from './html-tree.ts'

/** Gone with all that is in them: what is no HTML, what runs, loads or asks, and what was never meant to be read. */
const GONE: ReadonlySet<string> = new Set(['script', 'style', 'template', 'iframe', 'frame', 'frameset', 'noembed', 'noframes', 'object', 'embed', 'applet', 'param', 'audio', 'video', 'source', 'track', 'canvas', 'dialog', 'title', 'meta', 'link', 'base', 'input', 'textarea', 'select', 'datalist', 'option', 'keygen', 'portal', 'fencedframe', 'slot'])
/** What they hold is text however it looks: shown as text written out. */
const WRITTEN_OUT: ReadonlySet<string> = new Set(['xmp', 'listing', 'plaintext'])

const LONGEST_VALUE = 4000
const LONGEST_PICTURE = 1_500_000
/** Of all attributes and texts together: elements that the standard makes again and again carry theirs with them. */
const MOST_CHARACTERS = 3 * 1024 * 1024
// Chromium flattens what is deeper than 512; moving misnested elements can make a tree deeper than what was open while it was read.
const DEEPEST = 350

/** Takes away from a tree what is never shown, and what is too much. Gives whether something that is read was lost. */
export function tidyTree(body: HtmlElement): boolean {
  let left = MOST_CHARACTERS
  let cut = false

  const kept = (node: HtmlNode, depth: number): boolean => {
    if (isText(node)) {
      cut ||= left < node.value.length
      return (left -= node.value.length) >= 0
    }
    if (!isElement(node) || node.namespaceURI !== names.NS.HTML || GONE.has(node.tagName)) return false
    if (WRITTEN_OUT.has(node.tagName)) node.tagName = node.nodeName = 'pre'
    node.attrs = node.attrs.filter(({ name, value }) => value.length <= (node.tagName === 'img' && name === 'src' ? LONGEST_PICTURE : LONGEST_VALUE))
    left -= node.tagName.length + node.attrs.reduce((sum, { name, value }) => sum + name.length + value.length, 0)
    cut ||= left < 0 || depth > DEEPEST
    if (left < 0 || depth > DEEPEST) return false
    tidy(node, depth)
    return true
  }
  const tidy = (parent: HtmlElement, depth: number): void => {
    parent.childNodes = parent.childNodes.filter((child) => kept(child, depth + 1))
  }

  tidy(body, 0)
  inDivision(body)
  return cut
}

/** What the body looks like belongs to a division within it: what is shown has a body of its own. */
function inDivision(body: HtmlElement): void {
  const attrs = ['bgcolor', 'text', 'style', 'dir'].map((name) => ({ name, value: attributeOf(body, name) })).filter(({ value }) => value !== '' && value.length <= LONGEST_VALUE)
  if (attrs.length === 0) return
  const division = defaultTreeAdapter.createElement('div', names.NS.HTML, attrs)
  division.childNodes = body.childNodes
  body.childNodes = [division]
  body.attrs = []
}
