import { UnreadableExportProblem } from '../problems/unreadable-export-problem.ts'
import { MOST_DEPTH, MOST_ITEMS, MOST_PIECE, MOST_TEXT } from './limits.ts'
import { nextToken, type Token } from './next-token.ts'

/** What an export is read by: what it says of its site, then one element a time. */
export interface Piece {
  readonly kind: 'head' | 'item'
  /** A whole XML element. */
  readonly text: string
}

/** Cuts an export that comes a chunk a time, so that memory holds one element and not the file. */
export interface Cutter {
  /** @throws {UnreadableExportProblem} */
  readonly feed: (text: string) => readonly Piece[]
  /** @throws {UnreadableExportProblem} when the file was not whole */
  readonly end: () => void
}

/**
 * Only the borders are found here: that each element is well formed, and what it says, is the XML parser's affair. No DTD
 * passes (XML 1.0 §2.8), so that no entity but XML's own five means anything.
 */
export function openCutter(): Cutter {
  let rest = ''
  let at = 0
  let seek = 0
  let depth = 0
  let start: number | null = null
  let state: 'before' | 'head' | 'items' | 'after' = 'before'
  let items = 0
  let length = 0

  function take(token: Token): Piece | null {
    if (token.kind === 'doctype') throw new UnreadableExportProblem('doctype')
    if (token.kind === 'open') return opened(token)
    return token.kind === 'close' ? closed(token) : null
  }

  function opened({ name, start: from }: Token): Piece | null {
    depth += 1
    if (depth > MOST_DEPTH) throw new UnreadableExportProblem('deep')
    if (depth === 1 && state !== 'before') throw new UnreadableExportProblem('not-xml')
    if (depth === 1 && name !== 'rss') throw new UnreadableExportProblem('not-wxr')
    if (state === 'before') state = 'head'
    if (depth !== 3 || name !== 'item') return null
    start = from
    if (++items > MOST_ITEMS) throw new UnreadableExportProblem('many')
    return state === 'head' ? head(from) : null
  }

  function closed({ name, start: from, end }: Token): Piece | null {
    depth -= 1
    if (depth < 0) throw new UnreadableExportProblem('not-xml')
    if (depth === 2 && name === 'item' && start !== null) {
      const text = rest.slice(start, end)
      start = null
      return { kind: 'item', text }
    }
    if (depth === 0) {
      const first = state === 'head' ? { kind: 'head' as const, text: rest.slice(0, end) } : null
      state = 'after'
      return first
    }
    return depth === 1 && name === 'channel' && state === 'head' ? head(from) : null
  }

  function head(until: number): Piece {
    state = 'items'
    return { kind: 'head', text: `${rest.slice(0, until)}</channel></rss>` }
  }

  // What was given away is forgotten; the head is kept until it is whole.
  function forget(): void {
    const keep = state === 'before' || state === 'head' ? 0 : (start ?? at)
    rest = rest.slice(keep)
    at -= keep
    seek = Math.max(0, seek - keep)
    if (start !== null) start -= keep
    if (rest.length > MOST_PIECE) throw new UnreadableExportProblem('large')
  }

  return {
    feed: (text) => {
      length += text.length
      if (length > MOST_TEXT) throw new UnreadableExportProblem('long')
      rest += text
      const pieces: Piece[] = []
      for (;;) {
        const token = nextToken(rest, at, seek)
        if (!('kind' in token)) {
          at = token.start
          seek = token.seek
          break
        }
        at = seek = token.end
        const piece = take(token)
        if (piece) pieces.push(piece)
      }
      forget()
      return pieces
    },
    end: () => {
      if (state === 'before') throw new UnreadableExportProblem('not-xml')
      if (state !== 'after') throw new UnreadableExportProblem('cut')
    },
  }
}
