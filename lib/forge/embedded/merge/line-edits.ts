/** Lines `from`–`to` of the base (end excluded) became lines `start`–`end` of the other text. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

/** Edits a merge looks for before it gives up; the work grows with their number times the lines. */
const MOST_EDITS = 3000

/**
 * The shortest way from one list of lines to another, lines given as numbers: the greedy algorithm of
 * Myers, "An O(ND) Difference Algorithm and Its Variations" (1986), which git uses too. `null` past `MOST_EDITS`.
 *
 * The diff3 package that isomorphic-git calls has no such bound: two rewrites of a long text exhaust time and memory.
 */
export function lineEdits(base: readonly number[], other: readonly number[]): Edit[] | null {
  let top = 0
  while (top < base.length && top < other.length && base[top] === other[top]) top++
  let bottom = 0
  while (bottom < base.length - top && bottom < other.length - top && base[base.length - 1 - bottom] === other[other.length - 1 - bottom]) bottom++
  const left = base.slice(top, base.length - bottom)
  const right = other.slice(top, other.length - bottom)
  const trace = furthestReaches(left, right)
  return trace && settled(joined(stepsBack(trace, left.length, right.length), top), base, other)
}

/** For each number of edits, how far down `left` each diagonal got before it. Diagonal `k` is at index `k + edits`. */
function furthestReaches(left: readonly number[], right: readonly number[]): Int32Array[] | null {
  const trace: Int32Array[] = []
  let reach = new Int32Array(3)
  for (let edits = 0; edits <= MOST_EDITS; edits++) {
    trace.push(reach)
    const next = new Int32Array(2 * edits + 5)
    for (let k = -edits; k <= edits; k += 2) {
      let x = firstOf(reach, k, edits)
      while (x < left.length && x - k < right.length && left[x] === right[x - k]) x++
      next[k + edits + 2] = x
      if (x >= left.length && x - k >= right.length) return trace
    }
    reach = next
  }
  return null
}

function at(reach: Int32Array, k: number, edits: number): number {
  return reach[k + edits + 1] ?? 0
}

/** Where diagonal `k` starts with this many edits: one line down from a neighbour, or one line right. */
function firstOf(reach: Int32Array, k: number, edits: number): number {
  return comesFromAbove(reach, k, edits) ? at(reach, k + 1, edits) : at(reach, k - 1, edits) + 1
}

function comesFromAbove(reach: Int32Array, k: number, edits: number): boolean {
  return k === -edits || (k !== edits && at(reach, k - 1, edits) < at(reach, k + 1, edits))
}

/** The single insertions and deletions, last first. */
function stepsBack(trace: readonly Int32Array[], width: number, height: number): Edit[] {
  const steps: Edit[] = []
  let k = width - height
  for (let edits = trace.length - 1; edits > 0; edits--) {
    const reach = trace[edits] ?? new Int32Array()
    const down = comesFromAbove(reach, k, edits)
    const before = down ? k + 1 : k - 1
    const x = at(reach, before, edits)
    const y = x - before
    steps.push(down ? { from: x, to: x, start: y, end: y + 1 } : { from: x, to: x + 1, start: y, end: y })
    k = before
  }
  return steps
}

function joined(steps: readonly Edit[], offset: number): Edit[] {
  const edits: Edit[] = []
  for (const step of [...steps].reverse()) {
    const last = edits.at(-1)
    const moved = { from: step.from + offset, to: step.to + offset, start: step.start + offset, end: step.end + offset }
    if (last && last.to === moved.from && last.end === moved.start) edits[edits.length - 1] = { ...last, to: moved.to, end: moved.end }
    else edits.push(moved)
  }
  return edits
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
