import type { Change } from '../change.ts'
import type { Branch, Run, Token, Tree } from '../tree/tree.ts'

/** What was and what is, in one tree: every piece of both is in it, in order, so that each comes back whole. */
export type Merged = Same | Entered | Line | Only

/** A block of both sides; a reader sees no difference in it. */
export interface Same {
  readonly how: 'same'
  readonly before: Tree
  readonly after: Tree
}

/** A block of both sides, with something different in it. */
export interface Entered {
  readonly how: 'entered'
  readonly before: Branch
  readonly after: Branch
  readonly children: readonly Merged[]
  /** When the block itself is no longer seen as it was. */
  change: Change | null
}

/** A line of text of both sides. */
export interface Line {
  readonly how: 'line'
  readonly before: Run
  readonly after: Run
  readonly segments: readonly Segment[]
}

/** Words of a line, in the order of both: those that stayed, or those that were and those that are in their place. */
export interface Segment {
  readonly before: readonly Token[]
  readonly after: readonly Token[]
  readonly stayed: boolean
  change: Change | null
}

/** A block of one side. */
export interface Only {
  readonly how: 'before' | 'after'
  readonly tree: Tree
  /** The blocks inside it, which may each have moved. */
  readonly parts: readonly Only[]
  readonly parent: Only | null
  /** The block of the same side right behind it, if that is of one side too. */
  next: Only | null
  /** What it came or went with, as one: a cell with its column. */
  group: object | null
  move: Move | null
  change: Change | null
}

export function isOnly(merged: Merged): merged is Only {
  return merged.how === 'before' || merged.how === 'after'
}

/** A block that went from one place to another; `merged` is what became of it. */
export interface Move {
  readonly from: Only
  readonly to: Only
  readonly merged: Merged
  /** Is it now above where it was? Known when the changes are numbered, in the order of the page. */
  upward: boolean
}
