import { asWritten, isElided, withoutElisions } from './elisions.ts'

/** A run of text, marked where it was looked for. */
export interface Piece {
  readonly text: string
  readonly marked: boolean
}

const LENGTH = 28

/**
 * The part of a page's text that says most of what was looked for, after its title.
 *
 * @param content title, description, text
 * @param found which words of it were found, counted from the beginning
 * @param title as the content begins
 */
export function excerptOf(content: string, found: readonly number[], title: string): readonly Piece[] {
  const words = content.split(/\s+/)
  const first = Math.min(withoutElisions(title).split(/\s+/).length, words.length)
  const marked = new Set(found.filter((at) => at >= first && at < words.length))
  const from = windowFrom([...marked].sort((a, b) => a - b), first)
  const to = Math.min(from + LENGTH, words.length)
  const pieces: Piece[] = []
  for (let at = from; at < to; at++) {
    const word = asWritten(words[at] ?? '')
    const space = pieces.length > 0 && !isElided(words[at - 1] ?? '') ? ' ' : ''
    if (marked.has(at)) pieces.push({ text: space, marked: false }, { text: word, marked: true })
    else pieces.push({ text: `${space}${word}`, marked: false })
  }
  if (from > first) pieces.unshift({ text: '… ', marked: false })
  if (to < words.length) pieces.push({ text: ' …', marked: false })
  return joined(pieces)
}

function joined(pieces: readonly Piece[]): readonly Piece[] {
  const runs: { text: string; marked: boolean }[] = []
  for (const { text, marked } of pieces.filter((piece) => piece.text !== '')) {
    const last = runs.at(-1)
    if (last && !last.marked && !marked) last.text += text
    else runs.push({ text, marked })
  }
  return runs
}

// The earliest stretch with the most of the words found, a little of what comes before with it.
function windowFrom(marked: readonly number[], first: number): number {
  let best = first
  let most = marked.filter((at) => at < first + LENGTH).length
  for (const start of marked) {
    const from = Math.max(first, start - 4)
    const has = marked.filter((at) => at >= from && at < from + LENGTH).length
    if (has > most) [best, most] = [from, has]
  }
  return best
}
