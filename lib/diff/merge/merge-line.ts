import type { Interned } from '../intern.ts'
import type { Run, Token } from '../tree/tree.ts'
import type { Line, Segment } from './merged.ts'
import type { Stretch } from './stretch.ts'
import { stretchesOf } from './stretches.ts'

/** Two versions of a line of text, word by word. */
export function mergeLine(before: Run, after: Run, interned: Interned): Line {
  const stretches = stretchesOf(before.tokens, after.tokens, interned)
  return { how: 'line', before, after, segments: stretches.flatMap((stretch) => (stretch.stayed ? sameLooks(stretch, before, after) : [segmentOf(stretch, before, after)])) }
}

function segmentOf({ before: was, after: is, stayed }: Stretch, before: Run, after: Run): Segment {
  return { before: before.tokens.slice(...was), after: after.tokens.slice(...is), stayed, change: null }
}

/** Cuts words that stayed where they begin or cease to look another way. */
function sameLooks(stretch: Stretch, before: Run, after: Run): Segment[] {
  const [i, j] = [stretch.before[0], stretch.after[0]]
  const size = stretch.before[1] - i
  const differences = acrossSpace(Array.from({ length: size }, (_, n) => differenceOf(before.tokens[i + n] as Token, after.tokens[j + n] as Token)))
  const cuts = differences.flatMap((difference, n) => (n === 0 || difference !== differences[n - 1] ? [n] : []))
  return cuts.map((from, n) => {
    const to = cuts[n + 1] ?? size
    return segmentOf({ before: [i + from, i + to], after: [j + from, j + to], stayed: true }, before, after)
  })
}

/** `''` where a reader sees the same; `null` for white space, which has no look of its own. */
function differenceOf(before: Token, after: Token): string | null {
  if (before.kind === 'space' || before.silent) return null
  if (before.look.text === after.look.text && before.detail === after.detail) return ''
  return [before.look.text, after.look.text, before.detail, after.detail].join('\n')
}

/** White space between two words that look another way in the same way belongs to them. */
function acrossSpace(differences: readonly (string | null)[]): readonly string[] {
  const behind: string[] = []
  for (let n = differences.length - 1, next = ''; n >= 0; n--) behind[n] = next = differences[n] ?? next
  let last = ''
  return differences.map((difference, n) => {
    if (difference !== null) return (last = difference)
    return last === behind[n] ? last : ''
  })
}
