import type { YAMLSeq } from 'yaml'

/** A piece of text to be put in at a place. */
export interface Edit {
  readonly at: number
  readonly text: string
}

/** Puts pieces into a text; all that was there stays as it is, to the last space: people wrote it, with comments. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  return [...edits].sort((a, b) => b.at - a.at).reduce((now, { at, text: piece }) => now.slice(0, at) + piece + now.slice(at), text)
}

/** A line before the one a place is in. */
export function lineBefore(text: string, at: number, line: string): Edit {
  return { at: text.lastIndexOf('\n', at - 1) + 1, text: `${line}\n` }
}

/** A line after the one a place is in. */
export function lineAfter(text: string, at: number, line: string): Edit {
  const end = text.indexOf('\n', at)
  return end === -1 ? { at: text.length, text: `\n${line}\n` } : { at: end + 1, text: `${line}\n` }
}

/** One more name at the end of a list, `[a, b]` or a line for each. */
export function nameAdded(text: string, list: YAMLSeq, name: string): Edit {
  const end = list.range?.[1] ?? text.length
  if (!list.flow) return lineAfter(text, lastPlace(text, end), `${indentAt(text, list.range?.[0] ?? 0)}- ${name}`)
  const before = text.slice(0, end - 1).trimEnd().length
  return { at: before, text: `${list.items.length === 0 ? '' : ', '}${name}` }
}

/** A place on the last line that ends before another: the range of a block ends where the next thing begins. */
export function lastPlace(text: string, end: number): number {
  return Math.max(0, text.slice(0, end).trimEnd().length - 1)
}

/** What a line of that block begins with. */
export function indentAt(text: string, at: number): string {
  return ' '.repeat(at - (text.lastIndexOf('\n', at - 1) + 1))
}
