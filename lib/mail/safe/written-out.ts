const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Plain text as HTML that shows it as it is. */
export function writtenOut(text: string): string {
  return `<div style="white-space:pre-wrap">${text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? '')}</div>`
}
