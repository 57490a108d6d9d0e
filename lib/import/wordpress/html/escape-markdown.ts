/**
 * Text that shows in Markdown as it is (CommonMark 0.31 §2.4; markdown-it also knows `~~`). What may mean something only at the
 * beginning of a line is escaped there alone, so that a text stays one that a person reads.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*[\]~]|<(?=[a-z/!?])/gi, '\\$&')
    .replace(/_/g, (sign, at: number) => (isWord(text[at - 1]) && isWord(text[at + 1]) ? sign : `\\${sign}`))
    .replace(/&(?=#?\w{1,40};)/g, '\\&')
}

/** A line of a paragraph that begins no other block. */
export function escapeLineStart(line: string): string {
  return line.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2').replace(/^(?:[#>|]|:(?=-)|[-+=](?=[\s\-+=]|$))/, '\\$&')
}

function isWord(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign)
}
