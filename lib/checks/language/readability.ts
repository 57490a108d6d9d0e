import type { CheckedEntry } from '../checked-entry.ts'
import type { Checker } from '../checker.ts'
import { foundIn } from '../found.ts'
import { gulpease } from '../gulpease.ts'
import type { Severity } from '../issue.ts'
import { proseOf } from '../plain-text.ts'
import { countWords } from '../text/words-in.ts'
import { LANGUAGE_WORDS as say } from './words.ts'

const SOURCE = 'Indice Gulpease (Lucisano e Piemontese, 1988)'
/** Scores below which a text is told of, hardest first. */
const STEPS: readonly (readonly [below: number, severity: Severity])[] = [[40, 'warning'], [50, 'warning'], [60, 'hint']]
/** With fewer words one long name decides the score. */
const ENOUGH = 40
// The founding page of 2003 is kept as it was written: a document, not a page to be improved.
const AS_IT_WAS = 'comunicazione-istituzionale-integrata'

/** How hard the whole text is. */
export const readability: Checker = (page) => {
  const score = readabilityOf(page)
  const step = score === null ? undefined : STEPS.find(([below]) => score < below)
  if (score === null || !step || page.entry.slug === AS_IT_WAS) return []
  const [below, severity] = step
  return [foundIn(page, { field: '', label: '' }, { code: below === 60 ? 'readable' : 'hard-text', severity, source: SOURCE }, { sentence: say.score(say.hard[below] ?? '', score), remedy: say.hardRemedy })]
}

/** Gulpease of what a reader reads of an entry, 0 to 100; `null` when there is too little to judge. */
export function readabilityOf({ entry }: CheckedEntry): number | null {
  const prose = proseOf(entry)
  return countWords(prose) < ENOUGH ? null : gulpease(prose)
}
