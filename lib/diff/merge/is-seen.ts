import type { Token } from '../tree/tree.ts'
import type { Segment } from './merged.ts'

/**
 * Would a reader see that these words changed? White space at the ends of a line is not seen, nor what comes beside other
 * white space; between two words it parts them.
 *
 * @param place of the segment among those of its line
 */
export function isSeen({ before, after }: Segment, line: readonly Segment[], place: number): boolean {
  const tokens = [...before, ...after].filter((token) => !token.silent)
  if (tokens.some(({ kind }) => kind !== 'space')) return true
  if (before.length > 0 && after.length > 0) return true
  const side = before.length > 0 ? 'before' : 'after'
  return tokens.length > 0 && parts(line[place - 1]?.[side].at(-1)) && parts(line[place + 1]?.[side][0])
}

function parts(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'space' && !token.silent
}
