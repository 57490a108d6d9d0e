/** A piece of a plain text: words, or an address that can be followed. */
export interface TextPiece {
  readonly text: string
  /** `null` for words. Only `https:`, `http:` and `mailto:`. */
  readonly href: string | null
  /** Where it really leads, told when the text does not show it plainly. */
  readonly host: string | null
}

// Bounded everywhere: a text may be 2 MB of one letter.
const ADDRESS = /\bhttps?:\/\/[^\s<>"«»]{1,2000}|\bwww\.[^\s<>"«»]{1,2000}|(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}/g

/** Parts a plain text at the addresses in it. What follows an address in the sentence (a stop, a closing bracket) is not of it. */
export function linkedText(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = []
  let end = 0
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const written = withoutEnding(found)
    const target = targetOf(written)
    if (!target) continue
    if (index > end) pieces.push(words(text.slice(end, index)))
    pieces.push({ text: written, ...target })
    end = index + written.length
  }
  if (end < text.length) pieces.push(words(text.slice(end)))
  return pieces
}

const words = (text: string): TextPiece => ({ text, href: null, host: null })

function withoutEnding(found: string): string {
  const bare = found.replace(/[.,;:!?'’”)\]}]+$/, '')
  const cut = found.slice(bare.length)
  // Addresses of encyclopaedias end in a bracket that was opened within.
  return cut.startsWith(')') && bare.includes('(') ? `${bare})` : bare
}

function targetOf(written: string): Pick<TextPiece, 'href' | 'host'> | null {
  if (!/^(?:https?:|www\.)/i.test(written)) return { href: `mailto:${written}`, host: null }
  const url = parsed(/^www\./i.test(written) ? `https://${written}` : written)
  if (!url) return null
  return { href: url.href, host: plainlyShown(written, url) ? null : url.hostname }
}

/** The host stands where a reader looks for it: right after the slashes, in the letters it is found by. */
function plainlyShown(written: string, { hostname, username, password }: URL): boolean {
  const shown = /^(?:https?:\/\/)?([^/?#:]*)/i.exec(written)?.[1]?.toLowerCase()
  return username === '' && password === '' && shown === hostname
}

function parsed(address: string): URL | null {
  try {
    return new URL(address)
  } catch {
    return null
  }
}
