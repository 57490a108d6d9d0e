import { accessPath } from '../access/covering.ts'
import { lineOfIssue } from '../access/line-of-issue.ts'
import type { Person } from '../access/person.ts'
import type { RulesCheckAnswer } from '../protocol/desk.ts'
import { allowWriting } from './allow.ts'
import { deskRights } from './desk-rights.ts'
import { branchOf } from './proposal-name.ts'
import { RULES_PROPOSAL } from './propose-rules.ts'
import { RULES_PATH, rulesReview } from './rights-review.ts'
import type { Workplace } from './workplace.ts'

/** What a text of the rules would come to if this person proposed it; nothing is written. */
export async function checkRules(work: Workplace, person: Person, text: string, titleOf: (site: string, owner: string) => string): Promise<RulesCheckAnswer> {
  const published = await work.published()
  allowWriting(published, person, [RULES_PATH])
  const review = rulesReview(published, text)
  const open = await work.forge.open(branchOf(RULES_PROPOSAL))
  const authors = [...new Map([...(open?.authors ?? []).flatMap(({ id }) => published.people.get(id) ?? []), person].map((one) => [one.id, one])).values()]
  const inForce = new TextDecoder().decode((await work.forge.read(published.head, RULES_PATH)) ?? new Uint8Array())
  return {
    issues: review.issues.map((sentence) => ({ sentence, line: lineOfIssue(text, sentence) })),
    rights: review.loads ? deskRights(published, review, { paths: [accessPath(RULES_PATH)], authors, approvals: [], tree: '' }, titleOf) : null,
    unchanged: text === inForce,
  }
}
