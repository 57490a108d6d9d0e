import { openInterned } from '../intern.ts'
import { stretchesOf } from '../merge/stretches.ts'
import { piecesOf } from '../tree/tokens.ts'

/** A run of text, in order: as it was and is, only as it was, or only as it is. */
export interface Mark {
  readonly text: string
  readonly how: 'same' | 'deleted' | 'inserted'
}

/**
 * The words that went and came between two plain texts, as phrases. Without what was inserted it is `before`, without what
 * was deleted it is `after`, to the letter.
 *
 * @example wordDiff('Aperto lunedì.', 'Aperto martedì.') // same «Aperto », deleted «lunedì», inserted «martedì», same «.»
 */
export function wordDiff(before: string, after: string): readonly Mark[] {
  const interned = openInterned()
  const [was, is] = [piecesOf(before, interned, true), piecesOf(after, interned, true)]
  const written = (pieces: readonly { readonly content: string }[], [from, to]: readonly [number, number]) => pieces.slice(from, to).map(({ content }) => content).join('')
  return stretchesOf(was, is, interned).flatMap((stretch): readonly Mark[] => {
    if (stretch.stayed) return [{ text: written(was, stretch.before), how: 'same' }]
    const marks: readonly Mark[] = [
      { text: written(was, stretch.before), how: 'deleted' },
      { text: written(is, stretch.after), how: 'inserted' },
    ]
    return marks.filter(({ text }) => text !== '')
  })
}
