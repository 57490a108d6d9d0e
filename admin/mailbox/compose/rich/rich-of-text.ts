const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign)

/** Plain text as HTML that looks the same: a block a line, lines that quote within a quotation. */
export function richOfText(text: string): string {
  return runsOf(text.replace(/\r\n?/g, '\n').split('\n'))
    .map(({ quoted, lines }) => (quoted ? `<blockquote>${richOfText(lines.map((line) => line.replace(/^> ?/, '')).join('\n'))}</blockquote>` : lines.map(block).join('')))
    .join('')
}

const block = (line: string) => `<div>${line === '' ? '<br>' : escapeHtml(line)}</div>`

function runsOf(lines: readonly string[]): readonly { readonly quoted: boolean; readonly lines: readonly string[] }[] {
  const runs: { quoted: boolean; lines: string[] }[] = []
  for (const line of lines) {
    const quoted = line.startsWith('>')
    const last = runs.at(-1)
    if (last?.quoted === quoted) last.lines.push(line)
    else runs.push({ quoted, lines: [line] })
  }
  return runs
}
