import type { PageChoice } from '../../../lib/protocol/removal.ts'

/** The pages whose title has every word that was typed, in any order, accents and capitals aside. */
export function findPages(pages: readonly PageChoice[], text: string): readonly PageChoice[] {
  const words = plain(text).split(/\s+/).filter(Boolean)
  return pages.filter(({ title }) => words.every((word) => plain(title).includes(word)))
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
