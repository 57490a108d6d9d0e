import { alignKeys } from '../align/align-keys.ts'
import { gapsIn } from '../align/pair.ts'
import { fractionOf, openInterned } from '../intern.ts'
import { type Mark, wordDiff } from './word-diff.ts'

/** Lines that stayed, in one; or the lines between them, with the words that went and came. */
export type LinePart = { readonly how: 'same'; readonly text: string; readonly lines: number } | { readonly how: 'changed'; readonly marks: readonly Mark[] }

/** Two files line by line, and where lines changed, word by word. Every line keeps its end. */
export function lineDiff(before: string, after: string): readonly LinePart[] {
  const interned = openInterned()
  const [was, is] = [linesOf(before), linesOf(after)]
  const keyOf = (line: string) => interned.keyOf(line, (/[\p{L}\p{N}]/u.test(line) ? 1 + line.length : 0.5) + fractionOf(line))
  const pairs = alignKeys(was.map(keyOf), is.map(keyOf), interned.worth)
  const parts = gapsIn({ before: [0, was.length], after: [0, is.length] }, pairs).flatMap((gap, n): readonly LinePart[] => {
    const [went, came] = [was.slice(...gap.before).join(''), is.slice(...gap.after).join('')]
    const pair = pairs[n]
    return [...(went + came === '' ? [] : [{ how: 'changed', marks: wordDiff(went, came) } as const]), ...(pair ? [{ how: 'same', text: was[pair[0]] ?? '', lines: 1 } as const] : [])]
  })
  return joined(parts)
}

function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

function joined(parts: readonly LinePart[]): readonly LinePart[] {
  const done: LinePart[] = []
  for (const part of parts) {
    const last = done.at(-1)
    if (last?.how === 'same' && part.how === 'same') done[done.length - 1] = { how: 'same', text: last.text + part.text, lines: last.lines + part.lines }
    else done.push(part)
  }
  return done
}
