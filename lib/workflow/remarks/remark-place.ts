import type { Proposal, RemarkPlace } from '../../forge/proposal.ts'
import { fieldAt } from '../../model/field-at.ts'
import { valueAt } from '../../model/value-at.ts'
import { writeValue } from '../../model/written-value.ts'
import type { AddRemark } from '../../protocol/remarks.ts'
import { RemarkPlaceProblem } from '../problems/remark-place-problem.ts'
import type { Published } from '../published.ts'
import type { Workplace } from '../workplace.ts'
import { BODY, pageAt, type ProposedPage } from './proposed-page.ts'

/**
 * What a remark is about, with the words that are there now: of a field its value, which nobody has to send and nobody
 * can make up; of the text a passage that is there.
 *
 * @throws {RemarkPlaceProblem} when the proposal has no such page, field or passage
 */
export async function remarkPlace(work: Workplace, published: Published, proposal: Proposal, { path, field, quote }: NonNullable<AddRemark['place']>): Promise<RemarkPlace> {
  if (!proposal.paths.includes(path)) throw new RemarkPlaceProblem('path', path)
  if (field === undefined) return { path }
  const page = await pageAt(work, published, proposal.tip, path)
  if (!page || !fieldAt(page.fields, field.split('.'))) throw new RemarkPlaceProblem('field', path)
  return { path, field, ...quoted(page, field, quote) }
}

function quoted(page: ProposedPage, field: string, quote: string | undefined): Pick<RemarkPlace, 'quote'> {
  if (field !== BODY) {
    const value = writeValue(valueAt(page.values, field.split('.')))
    return value === null ? {} : { quote: value }
  }
  if (quote === undefined) return {}
  if (!page.passages.some(({ source }) => source === quote)) throw new RemarkPlaceProblem('quote', page.path)
  return { quote }
}
