import type { Break, Spot } from './break.ts'
import { type Head, type Link, NOTHING_BEFORE } from './head.ts'
import { type LogLine, readLine } from './log-line.ts'

/** A line as it lies in its file, without its end: one character a byte (Latin-1), so that no byte is lost in reading. */
export interface FoundLine extends Spot {
  readonly text: string
  /** Does it end with a new line? */
  readonly whole: boolean
}

export interface Verifier {
  /** Takes the next line of the log; gives what it says, or `null`. */
  readonly take: (line: FoundLine) => LogLine | null
  /** After the last line: everything that was found, in order. Lines past the head were written just before a crash, or since it was read. */
  readonly end: () => { readonly breaks: readonly Break[]; readonly lines: number; readonly first: number | null; readonly last: Link | null; readonly pastHead: number }
}

interface VerifierOptions {
  /** The head that was saved with the log; `null` when there is none to be read. */
  readonly head: Head | null
  /** Lines whose hash somebody noted elsewhere: who can write in the folder can write a whole new log, but not these. */
  readonly noted?: readonly Link[]
  /** SHA-256 of a text of one character a byte, hex. */
  readonly digest: (text: string) => string
}

/**
 * Holds a log, line by line, to its chain: each line carries its number and the hash of the line before, so a line that
 * was changed, removed, added or moved does not fit its neighbours, and a log cut at an end does not fit its head.
 */
export function verifier({ head, noted = [], digest }: VerifierOptions): Verifier {
  const breaks: Break[] = []
  const known = [...noted, ...(head ? [head.last] : [])]
  let lines = 0
  let first: number | null = null
  let last: Link | null = null
  // A line out of place, and the one after it may follow from it: then the numbers moved on, and that is said once.
  let stray: Link | null = null
  let said = false

  const take = ({ text, whole, ...at }: FoundLine): LogLine | null => {
    lines += 1
    const line = whole ? readLine(text) : null
    const link: Link = { seq: line?.seq ?? (last ?? before(head)).seq + 1, hash: digest(text) }
    if (!line) {
      breaks.push({ kind: whole ? 'unreadable' : 'torn', at })
      if (whole) last = link
      said = true
      return null
    }
    const broken = last === null ? beginning(line, head, at) : follow(line, link, at, last)
    if (broken && !said) breaks.push(broken)
    else if (!broken && known.some(({ seq, hash }) => seq === link.seq && hash !== link.hash)) breaks.push({ kind: 'not-the-noted-one', at })
    if (broken?.kind === 'misplaced') stray = link
    else [last, stray] = [link, null]
    first ??= line.seq
    said = false
    return line
  }

  const follow = (line: LogLine, link: Link, at: Spot, previous: Link): Break | null => {
    if (stray && line.seq === stray.seq + 1 && line.prev === stray.hash) return null
    if (line.seq <= previous.seq) return { kind: 'misplaced', at }
    if (line.seq > previous.seq + 1) return { kind: 'removed', at, count: line.seq - previous.seq - 1 }
    return line.prev === previous.hash ? null : { kind: 'changed', at }
  }

  return {
    take,
    end: () => {
      const ended = (last ?? before(head)).seq
      const missing = Math.max(0, ...known.map(({ seq }) => seq)) - ended
      if (missing > 0) breaks.push({ kind: 'removed-last', count: missing })
      if (!head && lines > 0) breaks.push({ kind: 'no-head' })
      return { breaks, lines, first, last, pastHead: head ? Math.max(0, ended - head.last.seq) : 0 }
    },
  }
}

function beginning(line: LogLine, head: Head | null, at: Spot): Break | null {
  const from = head?.from ?? { seq: line.seq, prev: line.seq === 1 ? NOTHING_BEFORE.hash : line.prev }
  if (line.seq > from.seq) return { kind: 'removed-first', count: line.seq - from.seq }
  return line.seq === from.seq && line.prev !== from.prev ? { kind: 'changed', at } : null
}

function before(head: Head | null): Link {
  return head ? { seq: head.from.seq - 1, hash: head.from.prev } : NOTHING_BEFORE
}
