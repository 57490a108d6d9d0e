import { parseFragment, serialize } from 'parse5'
import { likeElement, newElement, newText } from './marks/make-nodes.ts'
import { attribute, type HtmlElement, type HtmlNode, isElement, isText } from './tree/html.ts'
import { DIFF_WORDS as say } from './words.ts'

const HEADING = /^h[1-6]$/
const KEPT_CLASS = /^(rd-diff-|visually-hidden$|table$)/
const SKIPPED = 'rd-diff-skipped'

/**
 * What changed of a piece that was compared and marked, as a quotation in another page: nothing in it leads anywhere, is
 * loaded, has an anchor or is a heading, for the page around has its own. Blocks far from a mark are left out.
 *
 * @param marked HTML of `Comparison.marked('together')`
 * @returns `null` where nothing is marked
 */
export function quoteHtml(marked: string): string | null {
  const blocks = unwrapped(parseFragment(marked).childNodes.filter((node) => !isBlank(node)))
  if (!blocks.some(isMarked)) return null
  return serialize({ nodeName: '#document-fragment', childNodes: kept(blocks).flatMap(quoted) })
}

// Around several paragraphs there may be one box.
function unwrapped(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  const [only] = nodes
  return nodes.length === 1 && only && isElement(only) && only.tagName === 'div' && attribute(only, 'data-diff') === undefined ? only.childNodes.filter((node) => !isBlank(node)) : nodes
}

/** The blocks with a mark, and the title of each; where others were, a sign that something was left out. */
function kept(blocks: readonly HtmlNode[]): readonly HtmlNode[] {
  const keep = blocks.map((block, i) => {
    const next = blocks[i + 1]
    return isMarked(block) || (isHeading(block) && next !== undefined && isMarked(next))
  })
  return blocks.flatMap((block, i) => {
    if (keep[i]) return [block]
    return i === 0 || keep[i - 1] ? [newElement('p', { class: SKIPPED }, [newText(say.leftOut)])] : []
  })
}

function quoted(node: HtmlNode): readonly HtmlNode[] {
  if (isText(node)) return [node]
  if (!isElement(node)) return []
  if (node.tagName === 'img') return [newText(say.image(attribute(node, 'alt') ?? ''))]
  // The way from where something was to where it is: both are here.
  if (attribute(node, 'href')?.startsWith('#') && isOurs(node.parentNode)) return []
  const inside = node.childNodes.flatMap(quoted)
  if (HEADING.test(node.tagName)) return [like(node, 'p', [newElement('strong', {}, inside)])]
  return [like(node, node.tagName === 'a' ? 'span' : node.tagName, inside)]
}

function like(element: HtmlElement, tagName: string, childNodes: readonly HtmlNode[]): HtmlElement {
  const kind = (attribute(element, 'class') ?? '').split(' ').filter((name) => KEPT_CLASS.test(name) || name === SKIPPED).join(' ')
  const marks = element.attrs.filter(({ name }) => name === 'data-diff' || name === 'data-diff-words' || name === 'start')
  return { ...likeElement(element, childNodes), tagName, nodeName: tagName, attrs: [...marks, ...(kind === '' ? [] : [{ name: 'class', value: kind }])] }
}

function isMarked(node: HtmlNode): boolean {
  return isElement(node) && (attribute(node, 'data-diff') !== undefined || node.childNodes.some(isMarked))
}

function isHeading(node: HtmlNode): boolean {
  return isElement(node) && HEADING.test(node.tagName)
}

function isBlank(node: HtmlNode): boolean {
  return isText(node) && node.value.trim() === ''
}

function isOurs(parent: HtmlElement['parentNode']): boolean {
  return parent !== null && 'attrs' in parent && attribute(parent, 'data-diff-words') !== undefined
}
