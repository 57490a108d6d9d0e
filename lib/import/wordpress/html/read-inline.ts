import { attributeOf, type HtmlElement, type HtmlNode, isElement, isText, textWithin } from '../../../mail/safe/html-tree.ts'
import { EMBEDS, LEFT, SILENT } from './elements.ts'
import type { Reading } from './reading.ts'

/** The text of a run of inline nodes; `\0` stands where a blank line parts paragraphs. */
export function readInline(nodes: readonly HtmlNode[], reading: Reading): string {
  return nodes.map((node) => (isText(node) ? words(node.value, reading) : isElement(node) ? inElement(node, reading) : '')).join('').replace(/ {2,}/g, ' ')
}

function words(value: string, { write, keepLines }: Reading): string {
  return value
    .replaceAll('\u0000', '')
    .replaceAll('\u00a0', ' ')
    .split(/\r?\n[ \t]*(?:\r?\n[ \t]*)+/)
    .map((part) => (keepLines ? part.split(/\r?\n/).map((line) => write.text(line.replace(/\s+/g, ' '))).join(write.lineBreak) : write.text(part.replace(/\s+/g, ' '))))
    .join('\u0000')
}

function inElement(element: HtmlElement, reading: Reading): string {
  const { write, tell } = reading
  const { tagName, childNodes } = element
  if (SILENT.has(tagName)) return ''
  if (LEFT.has(tagName)) {
    tell('markup', tagName)
    return ['script', 'template', 'svg', 'math'].includes(tagName) ? '' : readInline(childNodes, reading)
  }
  if (EMBEDS.has(tagName)) return embedded(element, reading)
  switch (tagName) {
    case 'br':
      return write.lineBreak
    case 'b':
    case 'strong':
      return marked(element, reading, write.strong)
    case 'i':
    case 'em':
      return marked(element, reading, write.emphasis)
    case 'code':
      return write.code(textWithin(element).replace(/\s+/g, ' ').trim())
    case 'sup':
      return raised(readInline(childNodes, reading), '⁰¹²³⁴⁵⁶⁷⁸⁹')
    case 'sub':
      return raised(readInline(childNodes, reading), '₀₁₂₃₄₅₆₇₈₉')
    case 'a':
      return link(element, reading)
    case 'img':
      return image(element, reading)
    default:
      return readInline(childNodes, reading)
  }
}

// Ten to the third is not a hundred and three; letters are read as well on the line.
function raised(inner: string, digits: string): string {
  return /^\d+$/.test(inner) ? inner.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit) : inner
}

// Marks do not reach over a break: each part has its own; marks within marks are one.
function marked(element: HtmlElement, reading: Reading, mark: (inner: string) => string): string {
  const inner = readInline(element.childNodes, { ...reading, write: { ...reading.write, strong: (text) => text, emphasis: (text) => text } })
  if (inner.includes('](')) return inner
  return inner.split('\u0000').map((part) => part.split(reading.write.lineBreak).map(mark).join(reading.write.lineBreak)).join('\u0000')
}

function link(element: HtmlElement, reading: Reading): string {
  const href = attributeOf(element, 'href').trim()
  const inner = readInline(element.childNodes, { ...reading, link: () => null }).replaceAll('\u0000', ' ').replaceAll(reading.write.lineBreak, ' ')
  if (href === '') return inner
  // An image that leads to itself, larger: the new site shows it as large as it is.
  if (inner.includes('![')) return inner
  const to = reading.link(href)
  if (to === null) return inner
  const [before = ''] = /^\s*/.exec(inner) ?? []
  const [after = ''] = /\s*$/.exec(inner) ?? []
  return before + reading.write.link(inner.trim(), to) + after
}

function image(element: HtmlElement, reading: Reading): string {
  const src = attributeOf(element, 'src').trim()
  const alt = (attributeOf(element, 'alt').trim() || reading.altOf(src)).replace(/\s+/g, ' ').slice(0, 250)
  const file = src === '' ? null : reading.image(src)
  if (file === null) {
    reading.tell('image', src)
    return alt === '' ? '' : reading.write.emphasis(reading.write.text(alt))
  }
  if (alt === '') reading.tell('no-alt', file)
  return reading.write.image(file, alt)
}

// Nothing of another host is loaded by a page of ours; where it was stays known.
function embedded(element: HtmlElement, reading: Reading): string {
  const inner = element.childNodes.filter(isElement).map((child) => attributeOf(child, 'src')).find((src) => src !== '')
  const src = attributeOf(element, 'src').trim() || attributeOf(element, 'data').trim() || (inner ?? '')
  const title = attributeOf(element, 'title').replace(/\s+/g, ' ').trim()
  reading.tell('embed', src === '' ? element.tagName : src)
  const to = src === '' ? null : reading.link(src.startsWith('//') ? `https:${src}` : src)
  if (to === null) return ''
  return reading.write.link(reading.write.text(title === '' ? NAMES[element.tagName] ?? NAMES.iframe ?? '' : title), to)
}

const NAMES: Readonly<Record<string, string>> = { video: 'Guarda il video', audio: 'Ascolta', iframe: 'Apri il contenuto' }
