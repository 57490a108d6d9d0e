import { isUtf8 } from 'node:buffer'
import { type Edit, lineEdits } from './line-edits.ts'

/** A stretch of the base that one or both sides changed, and what each made of it. */
interface Stretch {
  readonly from: number
  to: number
  readonly ours: Edit[]
  readonly theirs: Edit[]
}

/**
 * Three texts into one, line by line, or `null` when both sides changed the same lines in different ways.
 *
 * Changes that touch without a line between them are a conflict, as in git's own merge (xdl_do_merge), and so is
 * anything that is not UTF-8 text: isomorphic-git joins binaries too, and corrupts them.
 */
export function mergeText(base: Uint8Array, ours: Uint8Array, theirs: Uint8Array): Uint8Array | null {
  if (![base, ours, theirs].every(isText)) return null
  const numbers = new Map<string, number>()
  const [a, o, b] = [lines(ours), lines(base), lines(theirs)]
  const [an, on, bn] = [a, o, b].map((text) => text.map((line) => numbered(numbers, line))) as [number[], number[], number[]]
  const ourEdits = lineEdits(on, an)
  const theirEdits = lineEdits(on, bn)
  if (!ourEdits || !theirEdits) return null

  const merged: string[] = []
  let copied = 0
  for (const stretch of stretches(ourEdits, theirEdits)) {
    const made = resolve(stretch, a, b, o)
    if (made === null) return null
    merged.push(o.slice(copied, stretch.from).join(''), made)
    copied = stretch.to
  }
  return Buffer.from([...merged, o.slice(copied).join('')].join(''), 'latin1')
}

function isText(bytes: Uint8Array): boolean {
  return isUtf8(bytes) && !bytes.includes(0)
}

/** Lines with their ends, one character a byte: what comes out is what went in. */
function lines(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return text === '' ? [] : text.split(/(?<=\n)/)
}

function numbered(numbers: Map<string, number>, line: string): number {
  const known = numbers.get(line)
  if (known !== undefined) return known
  numbers.set(line, numbers.size)
  return numbers.size - 1
}

function stretches(ours: readonly Edit[], theirs: readonly Edit[]): Stretch[] {
  const all = [...ours.map((edit) => ({ edit, ours: true })), ...theirs.map((edit) => ({ edit, ours: false }))]
  all.sort((a, b) => a.edit.from - b.edit.from || a.edit.to - b.edit.to)
  const found: Stretch[] = []
  for (const { edit, ours: isOurs } of all) {
    let stretch = found.at(-1)
    if (!stretch || edit.from > stretch.to) found.push((stretch = { from: edit.from, to: edit.to, ours: [], theirs: [] }))
    stretch.to = Math.max(stretch.to, edit.to)
    stretch[isOurs ? 'ours' : 'theirs'].push(edit)
  }
  return found
}

function resolve({ from, to, ours, theirs }: Stretch, a: readonly string[], b: readonly string[], base: readonly string[]): string | null {
  const mine = rewritten(from, to, ours, a, base)
  const yours = rewritten(from, to, theirs, b, base)
  if (theirs.length === 0 || mine === yours) return mine
  return ours.length === 0 ? yours : null
}

function rewritten(from: number, to: number, edits: readonly Edit[], side: readonly string[], base: readonly string[]): string {
  let made = ''
  let at = from
  for (const edit of edits) {
    made += base.slice(at, edit.from).join('') + side.slice(edit.start, edit.end).join('')
    at = edit.to
  }
  return made + base.slice(at, to).join('')
}
