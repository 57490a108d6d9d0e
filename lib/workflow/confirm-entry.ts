import type { Person } from '../access/person.ts'
import type { Proposal } from '../forge/proposal.ts'
import { fieldsOn } from '../model/content-type.ts'
import { dayAfterMonths } from '../model/decap/default-date.ts'
import type { Entry } from '../model/entry.ts'
import { withField } from '../model/entry-text.ts'
import type { SiteKind } from '../model/fields/field.ts'
import { parseEntry } from '../model/parse.ts'
import { typeNamed } from '../model/types.ts'
import { romeDay } from '../site/rome-day.ts'
import { AlreadyConfirmedProblem } from './problems/already-confirmed-problem.ts'
import { InvalidEntryProblem } from './problems/invalid-entry-problem.ts'
import { pageInForce } from './removal/page-in-force.ts'
import { proposeAndSend } from './removal/propose-and-send.ts'
import { WORKFLOW_WORDS as say } from './words.ts'
import type { Workplace } from './workplace.ts'

export interface ConfirmRequest {
  readonly requestId: string
  readonly path: string
  /** The commit in force the person was looking at: what they confirm is what they read. */
  readonly head: string
}

const YEAR = 12

/**
 * A referent says that a page is still right: the day it was looked at is today in Italy, the day to look again comes
 * after the months the model proposes. A proposal like any other, sent to the central office at once.
 *
 * @throws {NotAllowedProblem | ProposalMissingProblem | StaleEntryProblem | AlreadyConfirmedProblem | InvalidEntryProblem | ProposalExistsProblem} nothing is written then
 */
export async function confirmEntry(work: Workplace, person: Person, { requestId, path, head }: ConfirmRequest): Promise<Proposal> {
  const published = await work.published()
  const { place, site, oid } = await pageInForce(work, published, person, { path, head })
  const bytes = await work.forge.blob(oid)
  const before = entryOf(path, bytes, site.tipo)
  const today = romeDay(work.now())
  const recheck = dayAfterMonths(today, monthsOf(before, site.tipo))
  if (before.values.data_verifica === today && before.values.data_revisione === recheck) throw new AlreadyConfirmedProblem(path)
  const text = withField(withField(new TextDecoder().decode(bytes), ['data_verifica'], today), ['data_revisione'], recheck)
  const content = new TextEncoder().encode(text)
  const title = String(entryOf(path, content, site.tipo).values.titolo)
  return proposeAndSend(work, person, { place, title, kind: 'change', message: say.confirmed(title), base: published.head, changes: [{ path, content }], requestId, reason: say.stillRight })
}

// A page that no longer fits the model is not right: it is written again before it is confirmed.
function entryOf(path: string, bytes: Uint8Array, site: SiteKind): Entry {
  const result = parseEntry(path, bytes, site)
  if ('issues' in result) throw new InvalidEntryProblem(result.issues)
  return result.entry
}

function monthsOf({ type }: Entry, site: SiteKind): number {
  const known = typeNamed(type)
  const field = known && fieldsOn(known, site).find(([key]) => key === 'data_revisione')?.[1]
  return field?.kind === 'date' ? (field.defaultMonths ?? YEAR) : YEAR
}
