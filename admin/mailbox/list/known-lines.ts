import type { FlagAsked } from '../../../lib/protocol/webmail.ts'
import type { ListLine, MessageSet } from '../mail.ts'
import { lineKey } from './line-key.ts'
import { uidsOf } from './uids-of.ts'

/** What is known of a list: how long it is, and the lines that were asked for by their place in it. */
export interface KnownLines {
  readonly total: number
  readonly lines: ReadonlyMap<number, ListLine>
}

export const NO_LINES: KnownLines = { total: 0, lines: new Map() }

/** Known lines kept in memory: those furthest from where the person is go first. */
const MOST_KNOWN = 2_000

/** Puts lines that came at a place of the list. */
export function withPage(known: KnownLines, from: number, total: number, page: readonly ListLine[]): KnownLines {
  const lines = new Map(known.lines)
  page.forEach((line, i) => lines.set(from + i, line))
  for (const place of [...lines.keys()]) if (place >= total) lines.delete(place)
  return { total, lines: nearest(lines, from) }
}

function nearest(lines: Map<number, ListLine>, from: number): ReadonlyMap<number, ListLine> {
  if (lines.size <= MOST_KNOWN) return lines
  const places = [...lines.keys()].sort((a, b) => Math.abs(a - from) - Math.abs(b - from)).slice(0, MOST_KNOWN)
  return new Map(places.map((place) => [place, lines.get(place) as ListLine]))
}

/** The list without messages that went: what follows moves up. A conversation stays while one of its messages does. */
export function withoutMessages(known: KnownLines, gone: readonly MessageSet[]): KnownLines {
  const lines = new Map<number, ListLine>()
  let missing = 0
  for (const place of [...known.lines.keys()].sort((a, b) => a - b)) {
    const line = known.lines.get(place) as ListLine
    const left = leftOf(line, gone)
    if (left) lines.set(place - missing, left)
    else missing++
  }
  return { total: Math.max(0, known.total - missing), lines }
}

function leftOf(line: ListLine, gone: readonly MessageSet[]): ListLine | null {
  const going = goingOf(line, gone)
  if (going.size === 0) return line
  if (!('messages' in line)) return null
  const messages = line.messages.filter((uid) => !going.has(uid))
  const [newest] = messages
  return newest === undefined ? null : { ...line, uid: going.has(line.uid) ? newest : line.uid, messages }
}

/** The list after messages were marked. */
export function withFlag(known: KnownLines, sets: readonly MessageSet[], change: FlagAsked['change']): KnownLines {
  const lines = [...known.lines].map(([place, line]) => [place, flagged(line, goingOf(line, sets), change)] as const)
  return { ...known, lines: new Map(lines) }
}

function flagged(line: ListLine, marked: ReadonlySet<number>, change: FlagAsked['change']): ListLine {
  if (marked.size === 0) return line
  if (change === 'flagged' || change === 'unflagged') return { ...line, flagged: change === 'flagged' }
  if (!('messages' in line)) return { ...line, unread: change === 'unread' }
  const whole = marked.size === line.messages.length
  const unreadMessages = change === 'unread' ? Math.max(line.unreadMessages, marked.size) : whole ? 0 : Math.max(0, line.unreadMessages - marked.size)
  return { ...line, unreadMessages, unread: marked.has(line.uid) ? change === 'unread' : line.unread }
}

function goingOf(line: ListLine, sets: readonly MessageSet[]): ReadonlySet<number> {
  const own = sets.filter(({ folder, validity }) => folder === line.folder && validity === line.validity)
  if (own.length === 0) return new Set()
  const uids = new Set(own.flatMap((set) => set.uids))
  return new Set(uidsOf(line).filter((uid) => uids.has(uid)))
}

/** Where a message is in the list by its key, alone or in its conversation; -1 where that is not known. */
export function placeOf({ lines }: KnownLines, key: string | null): number {
  if (key === null) return -1
  for (const [place, line] of lines) if (lineKey(line) === key) return place
  for (const [place, line] of lines) if (uidsOf(line).some((uid) => lineKey({ ...line, uid }) === key)) return place
  return -1
}

/** The first stretch of places between two that is not known, at most `most` long; `null` where all is. */
export function unknownWithin({ lines, total }: KnownLines, from: number, to: number, most: number): { readonly from: number; readonly count: number } | null {
  const end = Math.min(to, total)
  let start = Math.max(0, from)
  while (start < end && lines.has(start)) start++
  if (start >= end) return null
  let stop = start
  while (stop < end && stop - start < most && !lines.has(stop)) stop++
  return { from: start, count: stop - start }
}
