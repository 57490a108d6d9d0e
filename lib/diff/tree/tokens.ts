import { fractionOf, type Interned } from '../intern.ts'

const segmenter = new Intl.Segmenter('it', { granularity: 'word' })
const SPACE = /^[ \t\n\f\r]+$/
// Most of a text, without asking ICU: a word in our letters, and the signs behind it.
const PLAIN_WORD = /^([\p{Script=Latin}\p{Nd}]+)([.,;:!?)»”]*)$/u
// What ICU does not call a word but a reader would count as one.
const LIKE_A_WORD = /\p{L}|\p{N}|\p{Extended_Pictographic}/u
// Every segment of V8 drags the whole text along, so that a long text takes the square of its length: no word goes over
// white space, and what has none is cut where it is very long.
const CHUNK = /[ \t\n\f\r]+|[^ \t\n\f\r]{1,400}/gu

/** A piece of plain text and the key that says what it says. */
export interface Piece {
  readonly content: string
  readonly kind: 'word' | 'sign' | 'space'
  readonly key: number
}

/**
 * Words, signs and spaces, in order and to the letter. Words are the language's, not what stands between spaces: Chinese
 * has some too, and an emoji made of several is one.
 *
 * @param keepSpaces where white space is seen as it is written: in code
 */
export function piecesOf(text: string, interned: Interned, keepSpaces = false): readonly Piece[] {
  return (text.match(CHUNK) ?? []).flatMap((chunk) => {
    if (SPACE.test(chunk)) return [pieceOf(chunk, 'space')]
    const [, word, signs] = PLAIN_WORD.exec(chunk) ?? []
    if (word) return [pieceOf(word, 'word'), ...Array.from(signs ?? '', (sign) => pieceOf(sign, 'sign'))]
    return Array.from(segmenter.segment(chunk), ({ segment, isWordLike }) => pieceOf(segment, isWordLike || LIKE_A_WORD.test(segment) ? 'word' : 'sign'))
  })

  function pieceOf(written: string, kind: Piece['kind']): Piece {
    const said = kind === 'space' && !keepSpaces ? ' ' : written
    return { content: written, kind, key: interned.keyOf(`"${said}`, worthOf(said, kind)) }
  }
}

// Signs and spaces are everywhere: they are kept, but nothing is aligned by them.
function worthOf(said: string, kind: Piece['kind']): number {
  const base = kind === 'word' ? 2 + Math.min(said.length, 12) : kind === 'sign' ? 0.5 : 0.125
  return base + fractionOf(said)
}
