import { type DefaultTreeAdapterMap, parse } from 'parse5'

type Node = DefaultTreeAdapterMap['childNode']
type Element = DefaultTreeAdapterMap['element']

const BLOCKS = new Set('main div section article header footer p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tr td th blockquote pre figure figcaption hr details summary nav'.split(' '))
const SIGNS: Readonly<Record<string, readonly [string, string]>> = {
  deleted: ['[-', '-]'],
  inserted: ['{+', '+}'],
  'moved-away': ['[>', '>]'],
  'moved-here': ['{<', '<}'],
}

/**
 * The marks of a page, one line for each block that has some: `p: In [-via-]{+piazza+} Roma`. A block that went or came as a
 * whole is `[- li: … -]` or `{+ li: … +}`, one that moved `[> p: … >]` where it was and `{< p: … <}` where it is. Words that
 * stayed and look another way are `<~word (what is different)~>`.
 */
export function notationOf(html: string): readonly string[] {
  return linesIn(mainOf(parse(html)) as Element)
}

function linesIn(element: Element): readonly string[] {
  const lines: string[] = []
  let line: Node[] = []
  const endLine = () => {
    if (line.some(isMarked)) lines.push(`${element.tagName}: ${said(line)}`)
    line = []
  }
  for (const node of element.childNodes) {
    if (!isBlock(node)) line.push(node)
    else {
      endLine()
      lines.push(...blockLines(node))
    }
  }
  endLine()
  return lines
}

function blockLines(block: Element): readonly string[] {
  const how = attribute(block, 'data-diff')
  if (how === undefined) return linesIn(block)
  const signs = SIGNS[how]
  if (signs) return [`${signs[0]} ${block.tagName}: ${said(block.childNodes)} ${signs[1]}`]
  return [`~ ${block.tagName}: ${said(block.childNodes)} (${noteIn(block)}) ~`]
}

function said(nodes: readonly Node[]): string {
  return nodes.map(written).join('').replace(/[ \t\n\r\f]+/g, ' ').trim()
}

function written(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterMap['textNode']).value
  if (!('tagName' in node) || isHidden(node)) return ''
  if (node.tagName === 'img') return `![${attribute(node, 'alt') ?? ''}](${attribute(node, 'src') ?? ''})`
  if (node.tagName === 'br') return ' ⏎ '
  const inside = node.childNodes.map(written).join('')
  const how = attribute(node, 'data-diff') ?? ''
  const signs = SIGNS[how]
  if (signs) return `${signs[0]}${inside}${signs[1]}`
  if (how !== '') return `<~${inside}${noteIn(node) === '' ? '' : ` (${noteIn(node)})`}~>`
  return BLOCKS.has(node.tagName) ? ` ${inside} ` : inside
}

function noteIn(element: Element): string {
  const note = wordsIn(element)
  return note ? textOf(note).trim().replace(/^\((.*)\)$/, '$1').replace(/:$/, '') : ''
}

function wordsIn(element: Element): Element | undefined {
  for (const node of element.childNodes) {
    if (!('tagName' in node)) continue
    if (attribute(node, 'data-diff-words') !== undefined) {
      if (attribute(node, 'class') !== 'visually-hidden') return node
      continue
    }
    const found = wordsIn(node)
    if (found) return found
  }
  return undefined
}

function textOf(element: Element): string {
  return element.childNodes.map((node) => (node.nodeName === '#text' ? (node as DefaultTreeAdapterMap['textNode']).value : 'tagName' in node ? textOf(node) : '')).join('')
}

function isMarked(node: Node): boolean {
  return 'tagName' in node && (attribute(node, 'data-diff') !== undefined || node.childNodes.some(isMarked))
}

function isBlock(node: Node): node is Element {
  return 'tagName' in node && BLOCKS.has(node.tagName)
}

function isHidden(element: Element): boolean {
  return attribute(element, 'data-diff-words') !== undefined || /visually-hidden/.test(attribute(element, 'class') ?? '') || element.tagName === 'svg'
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value
}

function mainOf(node: { readonly childNodes: readonly Node[] }): Element | undefined {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue
    const found = child.tagName === 'main' ? child : mainOf(child)
    if (found) return found
  }
  return undefined
}
