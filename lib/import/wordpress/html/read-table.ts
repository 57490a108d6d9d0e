import { attributeOf, type HtmlElement, type HtmlNode, isElement } from '../../../mail/safe/html-tree.ts'
import type { Reading } from './reading.ts'

/** Cells a span may fill: what is more is a mistake or a trap. */
const WIDEST = 40

/**
 * A table: its first row names the columns. One that has a single column only arranges a page and is read through; what a
 * cell holds is put on one line, for Markdown's cells have no more.
 */
export function readTable(table: HtmlElement, reading: Reading, readBlocks: (nodes: readonly HtmlNode[], reading: Reading) => readonly string[]): readonly string[] {
  const found = rowsOf(table)
  const caption = table.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'caption').flatMap(({ childNodes }) => readBlocks(childNodes, reading))
  if (found.every((row) => row.length < 2)) return [...caption, ...found.flatMap((row) => row.flatMap(({ childNodes }) => readBlocks(childNodes, reading)))]
  const rows = found.map((row) => row.flatMap((cell) => [oneLine(readBlocks(cell.childNodes, reading)), ...spanned(cell)])).filter((row) => row.some((cell) => cell !== ''))
  return rows.length === 0 ? caption : [...caption, reading.write.table(rows)]
}

function rowsOf(element: HtmlElement): readonly (readonly HtmlElement[])[] {
  return element.childNodes.filter(isElement).flatMap((child) => {
    if (child.tagName === 'tr') return [child.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th')]
    return ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? rowsOf(child) : []
  })
}

function spanned(cell: HtmlElement): readonly string[] {
  const span = Number.parseInt(attributeOf(cell, 'colspan'), 10)
  return span > 1 ? Array.from({ length: Math.min(span, WIDEST) - 1 }, () => '') : []
}

function oneLine(blocks: readonly string[]): string {
  return blocks.map((block) => block.split('\n').map((line) => line.trim().replace(/^(?:#{1,6}|-|>) /, '').replace(/\\$/, '')).filter((line) => line !== '').join('; ')).join(' ')
}
