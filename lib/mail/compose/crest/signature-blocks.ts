import { type HtmlElement, isElement, textWithin } from '../../safe/html-tree.ts'

/** The sign above a signature (RFC 3676 §4.3), its space aside: editors keep it or do not. */
const MARK = '--'

/**
 * The blocks of somebody's own signature, a line each, as far as they still are what was chosen; `null` where it is not. What
 * is quoted has signatures of others, and so may what is passed on: the mark alone does not tell.
 */
export function signatureBlocks(body: HtmlElement, signature: string): readonly HtmlElement[] | null {
  const lines = signature.trim().split(/\r\n?|\n/).map(plain)
  return lines[0] === '' ? null : within(body, lines)
}

function within(parent: HtmlElement, lines: readonly string[]): readonly HtmlElement[] | null {
  const blocks = parent.childNodes.filter(isElement).filter(({ tagName }) => tagName !== 'blockquote')
  for (const [at, block] of blocks.entries()) {
    const own = plain(textWithin(block)) === MARK ? matching(blocks.slice(at + 1, at + 1 + lines.length), lines) : []
    const found = own.length > 0 ? own : within(block, lines)
    if (found) return found
  }
  return null
}

function matching(blocks: readonly HtmlElement[], lines: readonly string[]): readonly HtmlElement[] {
  const other = blocks.findIndex((block, i) => plain(textWithin(block)) !== lines[i])
  return other === -1 ? blocks : blocks.slice(0, other)
}

// An editor writes spaces that do not break, and empty signs where the cursor was.
function plain(text: string): string {
  return text.replace(/\u200b/g, '').replace(/\s+/g, ' ').trim()
}
