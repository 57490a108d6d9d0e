import type { Person } from '../../access/person.ts'
import { Problem } from '../../errors/problem.ts'
import type { Person as Author } from '../../forge/commit.ts'
import type { Proposal, RemarkPlace } from '../../forge/proposal.ts'
import { findPassage } from '../../model/passages/find-passage.ts'
import { labelOfPath } from '../../model/labels.ts'
import { valueAt } from '../../model/value-at.ts'
import { writeValue } from '../../model/written-value.ts'
import type { DeskPerson } from '../../protocol/desk.ts'
import type { Conversation, ConversationPlace } from '../../protocol/remarks.ts'
import { mayWriteAll } from '../allow.ts'
import { SuggestionProblem } from '../problems/suggestion-problem.ts'
import type { Published } from '../published.ts'
import type { Remark } from '../state/remarks-of.ts'
import { BODY, type ProposedPage } from './proposed-page.ts'
import { suggestedText } from './suggested-text.ts'

/** What a conversation is shown to somebody with: the pages as they are proposed now, and whether they have a say. */
export interface Hearing {
  readonly published: Published
  readonly person: Person
  readonly proposal: Proposal
  readonly pages: readonly ProposedPage[]
  /** Open, and this person has a say in it. */
  readonly mayRemark: boolean
}

/** A remark as a person reads it: where it is now, what was answered, what they may do. */
export function conversation(hearing: Hearing, remark: Remark): Conversation {
  const { id, at, text, suggestion, state } = remark
  const obstacle = obstacleTo(hearing, remark)
  return {
    id,
    by: named(remark.by),
    at,
    text,
    place: remark.place && placeNow(hearing, remark.place),
    suggestion,
    replies: remark.replies.map((reply) => ({ ...reply, by: named(reply.by) })),
    state,
    movedBy: remark.movedBy && named(remark.movedBy),
    can: abilities(hearing, remark, obstacle),
    obstacle,
  }
}

function abilities({ published, person, proposal, mayRemark }: Hearing, { by, state, suggestion }: Remark, obstacle: string | null): Conversation['can'] {
  const [open, own] = [mayRemark && state === 'open', by.id === person.id]
  const answers = open && suggestion !== null && !own && mayWriteAll(published, person, proposal.paths)
  return {
    reply: mayRemark,
    resolve: open && (suggestion === null || own),
    reopen: mayRemark && (state === 'resolved' || state === 'declined'),
    accept: answers && obstacle === null,
    decline: answers,
  }
}

// Said to whoever reads it, and tried once more when somebody accepts.
function obstacleTo({ published, proposal, pages, mayRemark }: Hearing, { by, place, suggestion, state }: Remark): string | null {
  const page = pages.find(({ path }) => path === place?.path)
  if (!mayRemark || state !== 'open' || suggestion === null || !place) return null
  try {
    const suggester = published.people.get(by.id)
    if (!suggester || !mayWriteAll(published, suggester, proposal.paths)) throw new SuggestionProblem('writer')
    if (!page) throw new SuggestionProblem('gone')
    suggestedText(page, place, suggestion)
    return null
  } catch (problem) {
    if (problem instanceof Problem) return problem.message
    throw problem
  }
}

function placeNow({ pages }: Hearing, { path, field, quote }: RemarkPlace): ConversationPlace {
  const page = pages.find((one) => one.path === path)
  const title = String(page?.values.titolo ?? path)
  const label = page && field !== undefined ? labelOfPath(page.fields, field.split('.')) : title
  return { path, field: field ?? null, label, quote: quote ?? null, now: quote === undefined ? 'here' : whereNow(page, field ?? '', quote) }
}

function whereNow(page: ProposedPage | undefined, field: string, quote: string): ConversationPlace['now'] {
  if (!page || page.text === null) return 'gone'
  if (field === BODY) return findPassage(page.passages, quote).how
  const value = writeValue(valueAt(page.values, field.split('.')))
  return value === quote ? 'here' : value === null ? 'gone' : 'changed'
}

function named({ id, name }: Author): DeskPerson {
  return { id, name }
}
