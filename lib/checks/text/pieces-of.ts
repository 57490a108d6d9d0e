const PIECE = 200

/**
 * A text in pieces that end at a space, so that no word is parted. Intl.Segmenter needs time that grows with the square
 * of what it is given at once (V8, measured: 2 s for 80 kB of words).
 */
export function piecesOf(text: string): readonly string[] {
  if (text.length <= PIECE) return [text]
  const pieces: string[] = []
  for (let from = 0; from < text.length; ) {
    const end = Math.min(text.length, from + PIECE)
    const space = end === text.length ? end : text.lastIndexOf(' ', end)
    const to = space > from ? space : end
    pieces.push(text.slice(from, to))
    from = to
  }
  return pieces
}
