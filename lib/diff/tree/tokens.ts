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

// A text says the same few thousand words over and over: each is cut once in a comparison.
const cut = new WeakMap<Interned, Map<string, readonly Piece[]>>()

/**
 * Words, signs and spaces, in order and to the letter. Words are the language's, not what stands between spaces: Chinese
 * has some too, and an emoji made of several is one.
 *
 * @param keepSpaces where white space is seen as it is written: in code
 */
export function piecesOf(text: string, interned: Interned, keepSpaces = false): readonly Piece[] {
  const known = cut.get(interned) ?? new Map<string, readonly Piece[]>()
  cut.set(interned, known)
  const pieces: Piece[] = []
  for (const chunk of text.match(CHUNK) ?? []) {
    if (keepSpaces && SPACE.test(chunk)) pieces.push(pieceOf(chunk, 'space', chunk, interned))
    else pieces.push(...(known.get(chunk) ?? remembered(chunk, interned, known)))
  }
  return pieces
}

function remembered(chunk: string, interned: Interned, known: Map<string, readonly Piece[]>): readonly Piece[] {
  const pieces = cutUp(chunk, interned)
  known.set(chunk, pieces)
  return pieces
}

function cutUp(chunk: string, interned: Interned): readonly Piece[] {
  if (SPACE.test(chunk)) return [pieceOf(chunk, 'space', ' ', interned)]
  const piece = (written: string, kind: Piece['kind']) => pieceOf(written, kind, written, interned)
  const [, word, signs] = PLAIN_WORD.exec(chunk) ?? []
  if (word) return [piece(word, 'word'), ...Array.from(signs ?? '', (sign) => piece(sign, 'sign'))]
  return Array.from(segmenter.segment(chunk), ({ segment, isWordLike }) => piece(segment, isWordLike || LIKE_A_WORD.test(segment) ? 'word' : 'sign'))
}

/** @param said what is the same for two pieces that say the same */
function pieceOf(written: string, kind: Piece['kind'], said: string, interned: Interned): Piece {
  return { content: written, kind, key: interned.keyOf(`"${said}`, worthOf(said, kind)) }
}

// Signs and spaces are everywhere: they are kept, but nothing is aligned by them.
function worthOf(said: string, kind: Piece['kind']): number {
  const base = kind === 'word' ? 2 + Math.min(said.length, 12) : kind === 'sign' ? 0.5 : 0.125
  return base + fractionOf(said)
}
