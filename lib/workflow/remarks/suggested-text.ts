import type { RemarkPlace } from '../../forge/proposal.ts'
import { withBody, withField } from '../../model/entry-text.ts'
import { fieldAt } from '../../model/field-at.ts'
import { replacePassage } from '../../model/passages/replace-passage.ts'
import { valueAt } from '../../model/value-at.ts'
import { isWritable, readWritten, writeValue } from '../../model/written-value.ts'
import { SuggestionProblem } from '../problems/suggestion-problem.ts'
import { BODY, type ProposedPage } from './proposed-page.ts'

/**
 * The file of a page with the proposed words where the remark says: one field or one passage changes, and not a byte of the rest of the text.
 *
 * @throws {SuggestionProblem} when what is there is no longer what the words were proposed for
 */
export function suggestedText(page: ProposedPage, { field, quote }: Pick<RemarkPlace, 'field' | 'quote'>, words: string): string {
  if (page.text === null) throw new SuggestionProblem('gone')
  if (field === BODY && quote !== undefined) return withPassage(page, page.text, quote, words)
  return withValue(page, page.text, field ?? '', quote ?? null, words)
}

function withPassage({ body }: ProposedPage, text: string, quote: string, words: string): string {
  if (words.trim() === quote) throw new SuggestionProblem('same')
  const replaced = replacePassage(body, quote, words)
  if ('why' in replaced) throw new SuggestionProblem(replaced.why)
  return withBody(text, replaced.text)
}

function withValue({ fields, values }: ProposedPage, text: string, key: string, was: string | null, words: string): string {
  const keys = key.split('.')
  const field = fieldAt(fields, keys)
  if (key === BODY || !field || !isWritable(field)) throw new SuggestionProblem('none')
  const holder = valueAt(values, keys.slice(0, -1))
  if (holder === undefined || writeValue(valueAt(values, keys)) !== was) throw new SuggestionProblem('gone')
  const value = readWritten(field, words)
  if (value === null) throw new SuggestionProblem('value')
  if (writeValue(value) === was) throw new SuggestionProblem('same')
  return withField(text, keys, value)
}
