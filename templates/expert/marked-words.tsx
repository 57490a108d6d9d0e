import { type Mark, wordDiff } from '../../lib/diff/text/word-diff.ts'
import { EXPERT_PAGE_WORDS as say } from '../words/expert.ts'

/** Below this share of words in common, two texts side by side say more than one with marks. */
const ALIKE = 0.5

/** One text out of two, or `null` where they have too little in common to be read as one. */
export function wordRuns(before: string, after: string): readonly Mark[] | null {
  const marks = wordDiff(before, after)
  const same = marks.reduce((sum, { how, text }) => sum + (how === 'same' ? text.trim().length : 0), 0)
  return same < ALIKE * Math.max(before.length, after.length) ? null : marks
}

/** One text with the words that went and came: struck or underlined to the eye, said to the ear. */
export function MarkedWords({ runs }: { readonly runs: readonly Mark[] }) {
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
