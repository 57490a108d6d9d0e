import { attributeOf, type HtmlElement, type HtmlNode, isElement, isText, textWithin } from '../../../mail/safe/html-tree.ts'
import { BLOCKS, EMBEDS, LEFT, SILENT } from './elements.ts'
import { withoutStrong } from './marks.ts'
import { readInline } from './read-inline.ts'
import { readTable } from './read-table.ts'
import type { Reading } from './reading.ts'

/** The blocks of a text, each written, in order. */
export function readBlocks(nodes: readonly HtmlNode[], reading: Reading): readonly string[] {
  const blocks: string[] = []
  let run: HtmlNode[] = []
  const flush = () => {
    blocks.push(...paragraphs(run, reading))
    run = []
  }
  for (const node of nodes) {
    if (!isElement(node) || !holdsBlock(node)) run.push(node)
    else {
      flush()
      blocks.push(...readBlock(node, reading))
    }
  }
  flush()
  return blocks.filter((block) => block.trim() !== '')
}

// An inline element around blocks (a link around a card) is read through.
function holdsBlock(element: HtmlElement): boolean {
  return BLOCKS.has(element.tagName) || (!LEFT.has(element.tagName) && element.childNodes.some((child) => isElement(child) && holdsBlock(child)))
}

// In the classic editor a blank line parts paragraphs, whatever the markup around it is.
function paragraphs(run: readonly HtmlNode[], reading: Reading): string[] {
  const { write } = reading
  return readInline(run, reading)
    .split('\u0000')
    .map((text) => trimmed(text, write.lineBreak).split('\n').map((line) => write.line(line.trim())).join('\n'))
}

function trimmed(text: string, lineBreak: string): string {
  let rest = text.trim()
  while (lineBreak !== '\n' && rest.endsWith('\\') && !rest.endsWith('\\\\')) rest = rest.slice(0, -1).trimEnd()
  while (rest.startsWith('\\\n')) rest = rest.slice(2).trimStart()
  return rest
}

function readBlock(element: HtmlElement, reading: Reading): readonly string[] {
  const { write, tell } = reading
  const { tagName, childNodes } = element
  if (SILENT.has(tagName)) return []
  if (LEFT.has(tagName)) {
    tell('markup', tagName)
    return tagName === 'form' ? [] : readBlocks(childNodes, reading)
  }
  if (EMBEDS.has(tagName)) return paragraphs([element], reading)
  if (/^h[1-6]$/.test(tagName)) return heading(Number(tagName[1]), childNodes, reading)
  switch (tagName) {
    case 'ul':
    case 'ol':
      return list(element, reading)
    case 'table':
      return readTable(element, reading, readBlocks)
    case 'blockquote':
      return readBlocks(childNodes, reading).map(write.quote)
    case 'pre':
      return [write.code_block(textWithin(element).replace(/^\n|\n$/g, ''))]
    case 'hr':
      return [write.rule]
    case 'summary':
      return heading(6, childNodes, reading)
    case 'dt':
      return readBlocks(childNodes, { ...reading, write: { ...write, strong: (inner) => inner } }).map((block) => (block.includes('\n') ? block : write.line(write.strong(block))))
    default:
      return readBlocks(childNodes, reading)
  }
}

// Levels follow each other without a jump, below the title of the page (WCAG 1.3.1).
function heading(level: number, nodes: readonly HtmlNode[], reading: Reading): readonly string[] {
  const line = withoutStrong(readInline(nodes, reading)).replaceAll('\u0000', ' ').replaceAll(reading.write.lineBreak, ' ').replace(/\s+/g, ' ').trim()
  if (line === '') return []
  const shown = Math.min(Math.max(level, reading.levels.top), reading.levels.last + 1, 6)
  reading.levels.last = shown
  return [reading.write.heading(shown, line)]
}

function list(element: HtmlElement, reading: Reading): readonly string[] {
  const ordered = element.tagName === 'ol'
  const start = Number.parseInt(attributeOf(element, 'start'), 10)
  const items = element.childNodes.filter((node) => isElement(node) || (isText(node) && node.value.trim() !== ''))
  const lines = items.flatMap((item) => {
    const blocks = readBlocks(isElement(item) && item.tagName === 'li' ? item.childNodes : [item], reading)
    return blocks.length === 0 ? [] : [blocks]
  })
  return lines.length === 0 ? [] : [lines.map((blocks, i) => listItem(ordered ? `${String((start > 0 ? start : 1) + i)}. ` : '- ', blocks)).join('\n')]
}

/** A list within an item follows it; other blocks of it stand apart. */
function listItem(mark: string, blocks: readonly string[]): string {
  const text = blocks.reduce((all, block) => (/^(?:- |\d+\. )/.test(block) ? `${all}\n${block}` : `${all}\n\n${block}`))
  return mark + text.split('\n').map((line, i) => (i === 0 || line === '' ? line : ' '.repeat(mark.length) + line)).join('\n')
}
