import type { Issue } from '../../lib/checks/issue.ts'
import { WORDS as say } from './words.ts'

/** The issues page by page, a few lines each; the words they are about, where the sentence does not say them. */
export function printIssues(issues: readonly Issue[], print: (line: string) => void): void {
  let page = ''
  for (const { path, severity, label, sentence, quote, remedy } of issues) {
    if (path !== page) print(path)
    page = path
    print(say.issue(severity, label, sentence))
    if (quote !== '' && !sentence.includes(quote)) print(say.quote(quote))
    if (remedy !== '') print(say.remedy(remedy))
  }
}
