import { diffArrays } from 'diff'

/** Lines `from`–`to` of the base (end excluded) became lines `start`–`end` of the other text. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

/** Edits a merge looks for before it gives up; the work grows with their number. */
const MOST_EDITS = 3000

/**
 * The shortest way from one list of lines to another, lines given as numbers; `null` past `MOST_EDITS`.
 *
 * The diff3 package that isomorphic-git calls has no such bound: two rewrites of a long text exhaust time and memory.
 */
export function lineEdits(base: readonly number[], other: readonly number[]): Edit[] | null {
  const changes = diffArrays([...base], [...other], { maxEditLength: MOST_EDITS })
  if (!changes) return null
  const edits: Edit[] = []
  let [from, start] = [0, 0]
  for (const { added, removed, count } of changes) {
    const [to, end] = [from + (added ? 0 : count), start + (removed ? 0 : count)]
    const last = edits.at(-1)
    if ((added || removed) && last && last.to === from && last.end === start) edits[edits.length - 1] = { ...last, to, end }
    else if (added || removed) edits.push({ from, to, start, end })
    ;[from, start] = [to, end]
  }
  return settled(edits, base, other)
}

/**
 * Where equal lines let an insertion or a deletion lie in several places, git puts it as far down as it goes
 * (xdl_change_compact); so must we, to find the same conflicts.
 */
function settled(edits: readonly Edit[], base: readonly number[], other: readonly number[]): Edit[] {
  const done: Edit[] = []
  for (const edit of [...edits].reverse()) {
    const floor = done.at(-1)
    const way = edit.from === edit.to ? slide(other, edit.start, edit.end) : edit.start === edit.end ? slide(base, edit.from, edit.to) : 0
    const down = Math.min(way, (floor?.from ?? base.length) - edit.to)
    const moved = { from: edit.from + down, to: edit.to + down, start: edit.start + down, end: edit.end + down }
    if (floor && moved.to === floor.from) done[done.length - 1] = { ...moved, to: floor.to, end: floor.end }
    else done.push(moved)
  }
  return done.reverse()
}

/** How many lines down the stretch `from`–`to` can move and read the same. */
function slide(lines: readonly number[], from: number, to: number): number {
  let way = 0
  while (to + way < lines.length && lines[from + way] === lines[to + way]) way++
  return way
}
