const LINE = /^(?<domain>[a-z0-9-]+(?:\.[a-z0-9-]+)+)=(?<word>[a-z]+)$/

/**
 * Reads `ente.example=ask, altro.example=own`: one word a domain.
 *
 * @returns `null` for a text that is no such list, or has another word
 */
export function wordsOfDomains<const W extends string>(text: string, words: readonly W[]): ReadonlyMap<string, W> | null {
  const found = new Map<string, W>()
  for (const part of text.split(',')) {
    const { domain, word } = LINE.exec(part.trim())?.groups ?? {}
    const known = words.find((one) => one === word)
    if (!domain || !known || found.has(domain)) return null
    found.set(domain, known)
  }
  return found
}
