import type { Sayable, Stretch } from './stretch.ts'

/**
 * Moves what only came, or only went, along equal pieces to where a phrase begins: of «la {+nuova +}casa» and
 * «la{+ nuova+} casa», the first.
 */
export function slid(stretches: readonly Stretch[], before: readonly Sayable[], after: readonly Sayable[]): readonly Stretch[] {
  const result = [...stretches]
  result.forEach((_, n) => {
    const [left, here, right] = [result[n - 1], result[n] as Stretch, result[n + 1]]
    if (here.stayed || !left || !right) return
    const [line, [from, to]] = here.before[0] === here.before[1] ? [after, here.after] : [before, here.before]
    if (from === to || (here.before[0] < here.before[1] && here.after[0] < here.after[1])) return
    const by = bestShift(line, from, to - from, left.before[1] - left.before[0], right.before[1] - right.before[0])
    if (by === 0) return
    result[n - 1] = { ...left, before: [left.before[0], left.before[1] + by], after: [left.after[0], left.after[1] + by] }
    result[n] = { ...here, before: [here.before[0] + by, here.before[1] + by], after: [here.after[0] + by, here.after[1] + by] }
    result[n + 1] = { ...right, before: [right.before[0] + by, right.before[1]], after: [right.after[0] + by, right.after[1]] }
  })
  return result.filter(({ before: [from, to], after: [start, end] }) => from < to || start < end)
}

/** How far to move, at most what stayed on either side: a stretch moves over equal pieces without changing what it says. */
function bestShift(line: readonly Sayable[], from: number, size: number, back: number, forth: number): number {
  const shifts = [0]
  for (let by = -1; by >= -back && line[from + by]?.key === line[from + by + size]?.key; by--) shifts.push(by)
  for (let by = 1; by <= forth && line[from + by - 1]?.key === line[from + by - 1 + size]?.key; by++) shifts.push(by)
  return shifts.reduce((best, by) => (beauty(line, from + by, size) > beauty(line, from + best, size) ? by : best))
}

function beauty(line: readonly Sayable[], start: number, size: number): number {
  const [previous, first, last, next] = [line[start - 1], line[start], line[start + size - 1], line[start + size]]
  const beginsWord = (!previous || previous.kind === 'space') && first?.kind !== 'space' ? 4 : 0
  const beginsSentence = previous?.kind === 'space' && /[.!?]/.test(String(line[start - 2]?.content)) ? 2 : 0
  const endsPhrase = last?.kind === 'space' || !next ? 1 : 0
  return beginsWord + beginsSentence + endsPhrase
}
