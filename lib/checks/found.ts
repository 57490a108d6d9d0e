import type { CheckedEntry } from './checked-entry.ts'
import type { Issue } from './issue.ts'
import type { Rule } from './rule.ts'
import type { TextPlace } from './text/texts-of.ts'

/** What a checker has to say beside the rule and the place. */
interface Saying {
  readonly sentence: string
  readonly remedy: string
  readonly quote?: string
  readonly offset?: number
  readonly suggestions?: readonly string[]
  readonly about?: string
}

/** An issue in one of the texts of an entry. */
export function foundIn({ entry }: CheckedEntry, text: Pick<TextPlace, 'field' | 'label'>, rule: Rule, saying: Saying): Issue {
  return { path: entry.path, field: text.field, label: text.label, quote: '', offset: 0, times: 1, suggestions: [], ...rule, ...saying }
}
