import { diffWordsWithSpace } from 'diff'
import { EXPERT_PAGE_WORDS as say } from '../words/expert.ts'

// Whoever sends two very long texts gets them one after the other, and the server its time back.
const PATIENCE = { timeout: 300 }

/** Below this share of words in common, two texts side by side say more than one with marks. */
const ALIKE = 0.5

const language = new Intl.Segmenter('it', { granularity: 'word' })

/** A run of text, in order. */
export interface Run {
  readonly text: string
  readonly how: 'same' | 'deleted' | 'inserted'
}

/** One text out of two, or `null` where they have too little in common to be read as one. */
export function wordRuns(before: string, after: string): readonly Run[] | null {
  const parts = diffWordsWithSpace(before, after, { ...PATIENCE, intlSegmenter: language }) ?? []
  const same = parts.filter(({ added, removed }) => !added && !removed).reduce((sum, { value }) => sum + value.trim().length, 0)
  if (same < ALIKE * Math.max(before.length, after.length)) return null
  return parts.map(({ value, added, removed }) => ({ text: value, how: removed ? 'deleted' : added ? 'inserted' : 'same' }))
}

/** One text with the words that went and came: struck or underlined to the eye, said to the ear. */
export function MarkedWords({ runs }: { readonly runs: readonly Run[] }) {
  return (
    <span class="rd-asked-text">
      {runs.map(({ text, how }, i) => {
        if (how === 'deleted') return <del key={i}><span class="visually-hidden">{say.deleted}</span>{text}<span class="visually-hidden">{say.markEnd}</span></del>
        if (how === 'inserted') return <ins key={i}><span class="visually-hidden">{say.inserted}</span>{text}<span class="visually-hidden">{say.markEnd}</span></ins>
        return text
      })}
    </span>
  )
}
