import { lineKey } from '../list/line-key.ts'
import type { ListLine } from '../mail.ts'

/** The lines that were chosen, by their key, in the order they were chosen in. */
export type Selection = ReadonlyMap<string, ListLine>

export const NOTHING_CHOSEN: Selection = new Map()

/** Lines that may be chosen at once: more than anybody looks through, few enough to be held and sent. */
export const MOST_CHOSEN = 5_000

export function toggled(chosen: Selection, line: ListLine): Selection {
  const next = new Map(chosen)
  const key = lineKey(line)
  if (!next.delete(key)) next.set(key, line)
  return next
}

export function together(chosen: Selection, lines: readonly ListLine[]): Selection {
  return new Map([...chosen, ...lines.map((line) => [lineKey(line), line] as const)].slice(0, MOST_CHOSEN))
}

/** The same lines as the list has them now: marked since, or gone. Those the list does not know at the moment stay as they were. */
export function asKnown(chosen: Selection, known: ReadonlyMap<string, ListLine>): readonly ListLine[] {
  return [...chosen].map(([key, line]) => known.get(key) ?? line)
}
