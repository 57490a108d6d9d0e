import { readHtml } from '../../../mail/safe/read-html.ts'
import { readBlocks } from './read-blocks.ts'
import type { LeftBehind, Reading } from './reading.ts'
import { withoutShortcodes } from './shortcodes.ts'
import { MARKDOWN, PLAIN, type ReadImage, type ReadLink } from './writer.ts'

/** What converting needs to know of the two sites, and whom it tells what it leaves behind. */
export interface Conversion {
  readonly link: ReadLink
  readonly image: ReadImage
  readonly altOf: (src: string) => string
  readonly tell: (what: LeftBehind, sample: string) => void
}

/** HTML of WordPress's editors as Markdown. @param top the level of its highest heading */
export function markdownOfHtml(html: string, conversion: Conversion, top = 2): string {
  return blocksOf(html, { ...conversion, write: MARKDOWN }, top).join('\n\n')
}

/**
 * HTML as the plain text of a long field: blank lines part paragraphs, a hyphen begins what is listed.
 *
 * @param onLink told the links, whose words stay and whose addresses do not
 */
export function plainOfHtml(html: string, conversion: Conversion, onLink: (words: string, to: string) => void = () => undefined): string {
  const link = (inner: string, to: string) => {
    onLink(inner.trim(), to)
    return inner
  }
  return blocksOf(html, { ...conversion, write: { ...PLAIN, link } }, 2).join('\n\n').replace(/\n{3,}/g, '\n\n')
}

const ALONE: Conversion = { link: () => null, image: () => null, altOf: () => '', tell: () => undefined }

/** HTML as words on one line. */
export function lineOfHtml(html: string): string {
  // Most titles and names are words alone.
  return /[<&[]/.test(html) ? wordsOf(html) : visible(html).replace(/\s+/g, ' ').trim()
}

function wordsOf(html: string): string {
  return plainOfHtml(html, ALONE).replace(/\s+/g, ' ').trim()
}

function blocksOf(html: string, reading: Omit<Reading, 'keepLines' | 'levels'>, top: number): readonly string[] {
  const { body, cut } = readHtml(withoutShortcodes(html, (name) => reading.tell('shortcode', name)))
  if (cut) reading.tell('cut', '')
  return readBlocks(body.childNodes, { ...reading, keepLines: !/<!-- wp:|<p[\s>]/i.test(html), levels: { top, last: top - 1 } }).map(visible)
}

// What a person cannot type (lib/model/fields/schema.ts refuses it).
function visible(block: string): string {
  return block.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200b\ufeff]/g, '').normalize('NFC')
}
