/** The paragraphs of a flowed text, each on one line (RFC 3676 §4.2); `delSp` as its parameter says. */
export function unflowed(text: string, delSp: boolean): string {
  const parts: string[] = []
  let flows = false
  let depth = 0
  for (const line of text.split('\n')) {
    const quotes = /^>*/.exec(line)?.[0].length ?? 0
    const stuffed = line.slice(quotes).replace(/^ /, '')
    const isSignature = stuffed === '-- '
    const joins = flows && quotes === depth && !isSignature
    if (!joins && parts.length > 0) parts.push('\n')
    if (!joins && quotes > 0) parts.push('>'.repeat(quotes), ' ')
    flows = stuffed.endsWith(' ') && !isSignature
    depth = quotes
    parts.push(flows && delSp ? stuffed.slice(0, -1) : stuffed)
  }
  return parts.join('')
}
