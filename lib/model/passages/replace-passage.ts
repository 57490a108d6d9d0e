import { type Passage, passagesOf } from './passage.ts'

/** The text with the passage in its place, or why it cannot be. */
export type Replaced = { readonly text: string } | { readonly why: 'gone' | 'twice' | 'spills' }

/**
 * Puts other words in the place of one passage; every other byte stays.
 *
 * Refused where the passage is not there any more (`gone`), where it is there more than once (`twice`), and where the
 * new words would change how what is around them reads (`spills`: a fence left open, a line that ends a list).
 *
 * @param source the passage as it is written in the text
 */
export function replacePassage(text: string, source: string, words: string): Replaced {
  const before = passagesOf(text)
  const found = before.filter((passage) => passage.source === source)
  const [passage] = found
  if (!passage) return { why: 'gone' }
  if (found.length > 1) return { why: 'twice' }
  const replaced = text.slice(0, passage.from) + words.trim() + text.slice(passage.to)
  return staysAround(before, before.indexOf(passage), passagesOf(replaced)) ? { text: replaced } : { why: 'spills' }
}

function staysAround(before: readonly Passage[], at: number, after: readonly Passage[]): boolean {
  const following = before.length - at - 1
  const kept = [...before.slice(0, at), ...before.slice(at + 1)]
  const still = [...after.slice(0, at), ...after.slice(after.length - following)]
  return after.length > at + following && kept.every((passage, i) => isSame(passage, still[i]))
}

function isSame(one: Passage, other: Passage | undefined): boolean {
  return one.source === other?.source && one.said === other.said && one.level === other.level
}
