import { hostOf, hostShown } from './address-elsewhere.ts'
import { attributeOf, type HtmlElement, type HtmlNode, isElement, isText, textWithin } from './html-tree.ts'
import { readHtml } from './read-html.ts'
import { safeLink } from './safe-link.ts'
import { tidyTree } from './tidy-tree.ts'

const BLOCK: ReadonlySet<string> = new Set(['address', 'article', 'aside', 'center', 'dd', 'div', 'dl', 'dt', 'figcaption', 'figure', 'footer', 'form', 'header', 'li', 'main', 'nav', 'section', 'table', 'tbody', 'thead', 'tfoot', 'tr', 'caption'])
/** Stand apart from what is around them. */
const APART: ReadonlySet<string> = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'blockquote', 'pre', 'table'])

// Put between what is read until it is put together; a message has none of them.
const SPACE = '\u0001'
const LINE = '\u0002'
const PARAGRAPH = '\u0003'
const SIGNS = /[\u0000-\u0008]+/g

/**
 * The text of a message's HTML, as somebody would type it: paragraphs apart, lists with signs or numbers, quotes behind `>`,
 * cells of a row side by side, links with their address behind where it is not what they say.
 */
export function textOfHtml(html: string): string {
  const { body } = readHtml(html)
  tidyTree(body)
  return tidied(blockText(body.childNodes)).replaceAll(SPACE, ' ')
}

function blockText(nodes: readonly HtmlNode[]): string {
  return nodes.map(nodeText).join('')
}

function nodeText(node: HtmlNode): string {
  if (isText(node)) return node.value.replace(SIGNS, '').replace(/[ \t\r\n\f]+/g, ' ')
  if (!isElement(node) || isHidden(node)) return ''
  const own = elementText(node)
  if (APART.has(node.tagName)) return `${PARAGRAPH}${own}${PARAGRAPH}`
  return BLOCK.has(node.tagName) ? `${LINE}${own}${LINE}` : own
}

function elementText(element: HtmlElement): string {
  const { tagName, childNodes } = element
  if (tagName === 'br') return '\n'
  if (tagName === 'hr') return `${PARAGRAPH}--------${PARAGRAPH}`
  if (tagName === 'img') return attributeOf(element, 'alt').replace(SIGNS, '').replace(/\s+/g, ' ')
  if (tagName === 'a') return linkText(element)
  if (tagName === 'pre') return textWithin(element).replace(SIGNS, '').replaceAll(' ', SPACE)
  if (tagName === 'blockquote') return behind('> ', tidied(blockText(childNodes)))
  if (tagName === 'ul' || tagName === 'ol') return listText(element)
  if (tagName === 'tr') return rowText(element)
  return blockText(childNodes)
}

function linkText(link: HtmlElement): string {
  const text = blockText(link.childNodes)
  const href = safeLink(attributeOf(link, 'href'))
  if (href === null || tidied(text) === '') return text
  const isSaid = hostShown(text) !== null && hostShown(text) === hostOf(href)
  return isSaid ? text : `${text.trimEnd()} <${href.replace(/^(?:mailto|tel):/, '')}>`
}

function listText(list: HtmlElement): string {
  let number = Number.parseInt(attributeOf(list, 'start') || '1', 10) || 1
  return list.childNodes
    .filter(isElement)
    .map((item) => {
      const sign = list.tagName === 'ol' ? `${number++}. ` : '- '
      // A list within a list goes on with its item.
      const text = tidied(blockText(item.childNodes).replaceAll(PARAGRAPH, LINE))
      return `${sign}${text.replaceAll('\n', `\n${SPACE.repeat(sign.length)}`)}`
    })
    .join('\n')
}

/** Cells of data side by side; those that only place things one under the other. */
function rowText(row: HtmlElement): string {
  const cells = row.childNodes.filter(isElement).filter((cell) => !isHidden(cell)).map((cell) => tidied(blockText(cell.childNodes))).filter(Boolean)
  return cells.every((cell) => !cell.includes('\n') && cell.length <= 80) ? cells.join(' | ') : cells.join('\n')
}

const isHidden = (element: HtmlElement): boolean => /display\s*:\s*none/i.test(attributeOf(element, 'style'))

const behind = (sign: string, text: string): string => text.split('\n').map((line) => `${sign}${line}`.trimEnd()).join('\n')

/** Where blocks meet there is one end of line, or one empty line; spaces at either end of a line say nothing. */
function tidied(text: string): string {
  return text
    .replace(/[ \n\u0002\u0003]*[\u0002\u0003][ \n\u0002\u0003]*/g, (between) => (between.includes(PARAGRAPH) ? '\n\n' : '\n'))
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^[ \n]+|[ \n]+$/g, '')
}
