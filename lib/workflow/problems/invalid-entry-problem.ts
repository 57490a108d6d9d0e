import { Problem } from '../../errors/problem.ts'
import type { EntryIssue } from '../../model/entry.ts'

/** The entry does not fit the model: what to mend, field by field. Nothing was saved. */
export class InvalidEntryProblem extends Problem {
  readonly code = 'invalid-entry'
  readonly status = 422
  readonly remedy = 'Il testo è ancora qui: correggi e salva di nuovo.'
  readonly issues: readonly EntryIssue[]

  constructor(issues: readonly EntryIssue[]) {
    // The person is looking at the form: the file's path would only be noise there.
    super(issues.map((issue) => capital(issue.sentence.replace(`${issue.path}: `, ''))).join(' '), { issues })
    this.issues = issues
  }
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
