import type { KnownLines } from '../list/known-lines.ts'
import { lineKey } from '../list/line-key.ts'
import type { MessageLine } from '../mail.ts'

/** What was found so far together with what another folder has, newest first, each message once. */
export function foundTogether(known: KnownLines, more: readonly MessageLine[]): KnownLines {
  const all = new Map([...known.lines.values(), ...more].map((line) => [lineKey(line), line]))
  const sorted = [...all.values()].sort((a, b) => b.at - a.at)
  return { total: sorted.length, lines: new Map(sorted.map((line, place) => [place, line])) }
}
