import { recordPath } from '../../../forge/git/proposals/record-book.ts'
import type { ObjectReader } from '../../../forge/git/objects/object-reader.ts'
import type { Proposal, ProposalEvent } from '../../../forge/proposal.ts'
import { isOpen } from '../../../forge/transitions.ts'
import { type Finding, finding, type FindingName } from '../finding.ts'
import type { RecordChange } from './record-change.ts'

/** Clocks of two processes, and a write that waited for others, in milliseconds. */
const TOLERANCE = 10 * 60_000
/** What somebody decides is written down as it happens; a remark made elsewhere may come later. */
const TIMELY: ReadonlySet<ProposalEvent['type']> = new Set(['opened', 'amended', 'approved', 'signed', 'emergency', 'scheduled'])

/** Holds a new version of a record to the one before: what was written stays, and what came can have happened. */
export async function changeFindings(objects: ObjectReader, change: RecordChange): Promise<readonly Finding[]> {
  const { after, before, commit, path } = change
  const proposal = (after ?? before)?.number
  const say = (name: FindingName, detail?: string, person?: string) => finding(name, { commit, proposal, detail, person })
  if (!after) return [say('record-removed', path)]
  if (recordPath(after.number) !== path) return [say('record-made-up', path)]
  const events = after.events.slice(before?.events.length ?? 0)
  const [first] = after.events
  if (!before && (events.length !== 1 || first?.type !== 'opened')) return [say('record-made-up', 'opened')]
  return [
    ...(before ? rewritten(before, after).map((field) => say('records-rewritten', field)) : []),
    ...hidden(before, after).map(([name, detail]) => say(name, detail)),
    ...strangeApprovals(before, after).map(({ tree, by }) => say('approval-of-another-tree', tree, by.id)),
    ...unlikely(before, after, events).map((detail) => say('record-made-up', detail)),
    ...events.filter((event) => TIMELY.has(event.type) && Math.abs(event.at - change.at) > TOLERANCE).map(({ type, by }) => say('clock-turned-back', type, by.id)),
    ...(before?.tip === after.tip || (await treeAt(objects, after.tip)) === after.tree ? [] : [say('record-made-up', 'tree')]),
  ]
}

/** What was written once and reads otherwise now. */
function rewritten(before: Proposal, after: Proposal): readonly string[] {
  const fixed = (['number', 'branch', 'base', 'createdAt', 'author'] as const).filter((key) => !same(before[key], after[key]))
  const longer = (['events', 'approvals'] as const).filter((key) => !same(before[key], after[key].slice(0, before[key].length)))
  return [...fixed, ...longer, ...(before.merged !== undefined && before.merged !== after.merged ? ['merged'] : [])]
}

function hidden(before: Proposal | null, after: Proposal): readonly (readonly [FindingName, string])[] {
  if (!before) return []
  const ids = new Set(after.authors.map(({ id }) => id))
  const wrote = after.events.flatMap((event) => (event.type === 'opened' || event.type === 'amended' ? [event.by] : []))
  const authors = [...before.authors, ...wrote].filter(({ id }) => !ids.has(id)).map(({ id }) => ['authors-hidden', id] as const)
  return [...authors, ...before.paths.filter((path) => !after.paths.includes(path)).map((path) => ['paths-hidden', path] as const)]
}

/** Approvals of another text than the one that was proposed when they were written. */
function strangeApprovals(before: Proposal | null, after: Proposal) {
  return after.approvals.slice(before?.approvals.length ?? 0).filter(({ tree }) => tree !== after.tree)
}

/** What cannot have come about in the way the events tell. */
function unlikely(before: Proposal | null, after: Proposal, events: readonly ProposalEvent[]): readonly string[] {
  const amends = events.filter((event) => event.type === 'opened' || event.type === 'amended')
  const moves = events.filter((event) => event.type === 'status')
  const status = moves.at(-1)?.to ?? (before?.status === 'pending_publish' && after.tree !== before.tree ? 'pending_review' : (before?.status ?? 'draft'))
  const approvals = events.filter(({ type }) => type === 'approved').length
  return [
    ...(after.tip === (amends.at(-1)?.tip ?? before?.tip) ? [] : ['tip']),
    ...(after.tree === before?.tree || amends.length > 0 ? [] : ['tree']),
    ...(after.status === status ? [] : ['status']),
    ...(before && !isOpen(before) && after.status !== before.status ? ['status'] : []),
    ...(after.status === 'published' || after.merged === undefined ? [] : ['merged']),
    ...(after.approvals.length - (before?.approvals.length ?? 0) === approvals ? [] : ['approvals']),
  ]
}

async function treeAt(objects: ObjectReader, tip: string): Promise<string | null> {
  return objects.commit(tip).then(({ tree }) => tree, () => null)
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
