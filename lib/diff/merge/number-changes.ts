import type { Change, ChangeKind } from '../change.ts'
import { isSeen } from './is-seen.ts'
import { noteOnBlock, noteOnWords } from '../marks/notes.ts'
import { said, saidOf } from '../marks/said.ts'
import { DIFF_WORDS as say } from '../words.ts'
import { hasMovedPart } from './find-moves.ts'
import { isOnly, type Merged, type Move, type Only, type Segment } from './merged.ts'

type Draft = { -readonly [key in keyof Change]: Change[key] }

/**
 * Counts what changed as a person would, in the order of the page: words that went with those that came in their place are
 * one change, and so are blocks that stand together, or that moved together.
 */
export function numberChanges(merged: readonly Merged[]): readonly Change[] {
  const changes: Draft[] = []
  const moves = new Map<Move, Draft>()
  const groups = new Map<object, Draft>()
  numberAll(merged)
  for (const change of changes) change.sentence = change.sentence || say.sentence(change.kind, change.before, change.after, '')
  return changes

  function add(kind: ChangeKind, before: string, after: string, note = ''): Draft {
    const change: Draft = { number: changes.length + 1, kind, before, after, sentence: note && say.sentence(kind, before, after, note) }
    changes.push(change)
    return change
  }

  function numberAll(line: readonly Merged[]): void {
    let open: Draft | null = null
    let last: Only | null = null
    for (const one of line) {
      if (one.how === 'same') {
        if (!one.after.silent) open = last = null
      } else if (isOnly(one)) {
        open = numberOnly(one, open, last)
        last = one
      } else {
        open = last = null
        if (one.how === 'line') one.segments.forEach((segment, i) => isSeen(segment, one.segments, i) && numberSegment(segment))
        else {
          const note = noteOnBlock(one.before, one.after)
          if (note) one.change = add(note.kind, said(one.before), said(one.after), note.text)
          numberAll(one.children)
        }
      }
    }
  }

  /** The change that the next block may belong to as well. */
  function numberOnly(only: Only, open: Draft | null, last: Only | null): Draft | null {
    if (only.tree.silent) return open
    if (only.move) return numberMoved(only, only.move, open, last)
    if (hasMovedPart(only)) {
      numberAll(only.parts)
      return null
    }
    const side = only.how
    const apart = only.group ? groups.get(only.group) : open?.kind === 'moved' ? null : open
    const joins = apart ?? add(side === 'before' ? 'deleted' : 'inserted', '', '')
    if (only.group) groups.set(only.group, joins)
    if (joins.kind === (side === 'before' ? 'inserted' : 'deleted')) joins.kind = 'replaced'
    joins[side] = `${joins[side]} ${said(only.tree)}`.trim()
    only.change = joins
    return only.group ? null : joins
  }

  function numberMoved(only: Only, move: Move, open: Draft | null, last: Only | null): Draft {
    const known = moves.get(move)
    if (known) {
      only.change = known
      return known
    }
    const together = open?.kind === 'moved' && last?.move && last.how === only.how && areNeighbours(last.move, move, only.how) ? open : null
    const change = together ?? add('moved', '', '')
    change.before = `${change.before} ${said(move.from.tree)}`.trim()
    change.after = `${change.after} ${said(move.to.tree)}`.trim()
    moves.set(move, change)
    only.change = change
    move.upward = only.how === 'after'
    belongsTo(change, [move.merged])
    return change
  }

  function numberSegment(segment: Segment): void {
    const { before, after, stayed } = segment
    const note = noteOnWords(segment)
    if (note) segment.change = add(note.kind, saidOf(before), saidOf(after), note.text)
    else if (!stayed) segment.change = add(before.length === 0 ? 'inserted' : after.length === 0 ? 'deleted' : 'replaced', saidOf(before), saidOf(after))
  }
}

/** Do two blocks that stand together here stand together there too? */
function areNeighbours(first: Move, second: Move, here: Only['how']): boolean {
  const [one, other] = here === 'before' ? [first.to, second.to] : [first.from, second.from]
  return one.next === other
}

/** What changed inside a block that moved is the same change. */
function belongsTo(change: Change, line: readonly Merged[]): void {
  for (const one of line) {
    if (isOnly(one)) one.change = change
    else if (one.how === 'entered') belongsTo(change, one.children)
    else if (one.how === 'line') {
      for (const segment of one.segments) if (!segment.stayed) segment.change = change
    }
  }
}
