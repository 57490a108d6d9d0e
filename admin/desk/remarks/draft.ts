import { keepText, keptText } from '../kept-text.ts'

/** A remark that is being written: what it is about (`placeKey`), its words, and other words for the page, if any. */
export interface Draft {
  readonly place: string
  readonly text: string
  readonly suggestion: string | null
}

const KEY = 'nota'

/** The remark that was being written about this proposal, or `null`. */
export function keptDraft(number: number): Draft | null {
  try {
    const { place, text, suggestion } = JSON.parse(keptText(number, KEY)) as Record<string, unknown>
    return { place: String(place), text: String(text), suggestion: typeof suggestion === 'string' ? suggestion : null }
  } catch {
    return null
  }
}

export function keepDraft(number: number, draft: Draft | null): void {
  const empty = draft === null || (draft.text === '' && draft.suggestion === null)
  keepText(number, KEY, empty ? '' : JSON.stringify(draft))
}
