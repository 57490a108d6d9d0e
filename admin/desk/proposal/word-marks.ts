import { diffWordsWithSpace } from 'diff'

/** A run of text, in order: as it was and is, only as it was, or only as it is. */
export interface Mark {
  readonly text: string
  readonly how: 'same' | 'deleted' | 'inserted'
}

// A person waits for the page: past this, saying "all of it" tells more than an empty screen.
const PATIENCE = { timeout: 400 }

const language = new Intl.Segmenter('it', { granularity: 'word' })

/**
 * The words that went and came between two texts. Without what was inserted it is `before`, without what was deleted
 * it is `after`, to the letter. Texts with too little in common come as one deleted and one inserted.
 */
export function wordMarks(before: string, after: string): readonly Mark[] {
  const parts = diffWordsWithSpace(before, after, { ...PATIENCE, intlSegmenter: language })
  if (!parts) return [{ text: before, how: 'deleted' }, { text: after, how: 'inserted' }]
  return parts.map(({ value, added, removed }) => ({ text: value, how: removed ? 'deleted' : added ? 'inserted' : 'same' }))
}
