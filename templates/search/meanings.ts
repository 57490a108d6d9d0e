import { EVERYDAY_WORDS } from './everyday-words.ts'

const byWord = new Map<string, readonly string[]>()
for (const [everyday, office] of EVERYDAY_WORDS) for (const word of everyday.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), ...office.split(' ').filter((meant) => meant !== word)])

/** What a town hall calls what people call so; empty for most words. */
export function meanings(word: string): readonly string[] {
  return byWord.get(word) ?? []
}
