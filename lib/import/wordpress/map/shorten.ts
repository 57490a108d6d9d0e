/** A text cut between two words, with an ellipsis, so that it is no longer than `max`. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text
  const cut = text.slice(0, max - 1)
  const space = cut.lastIndexOf(' ')
  return `${(space > max / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/, '').replace(/[\ud800-\udbff]$/, '')}…`
}

/** The whole paragraphs at the beginning of a text that are no longer than `max` together. */
export function firstParagraphs(text: string, max: number): string {
  if (text.length <= max) return text
  const kept: string[] = []
  for (const paragraph of text.split('\n\n')) {
    if ([...kept, paragraph].join('\n\n').length > max) break
    kept.push(paragraph)
  }
  return kept.length > 0 ? kept.join('\n\n') : shorten(text.replace(/\s+/g, ' '), max)
}

/** The first sentence of a text, with its full stop. */
export function firstSentence(text: string): string {
  return /^.{20,}?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text
}
