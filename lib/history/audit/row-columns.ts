import { personOf } from '../../forge/git/history/person-of.ts'
import { RECORDS_TRAILER } from '../../forge/git/proposals/record-book.ts'
import { trailer, trailersNamed } from '../../forge/trailers.ts'
import type { Proposal, ProposalKind } from '../../forge/proposal.ts'
import type { AuditRow } from '../../model/audit/audit-row.ts'
import { readEntryPath, readMediaPath } from '../../model/entry-path.ts'
import { sentAt } from '../../workflow/queue/sent-at.ts'
import { roleFor } from '../../workflow/decide/role-for.ts'
import type { PastPublication } from '../verify/past-publication.ts'
import { type AuditNames, personNamed } from './audit-source.ts'
import type { KeptPublication } from './publication-at.ts'
import type { Moment } from './published-moments.ts'

/** The columns that a commit of the line fills by itself. */
export function toldByItself({ number, signature, step }: KeptPublication, { at, oid, order }: Moment, names: AuditNames, isFirst: boolean): Omit<AuditRow, 'exceptions'> {
  const { commit, differences } = step
  const { author, message, parents, tree } = commit
  const paths = differences.map(({ path }) => path)
  const said = trailer(message, 'Kind')
  return {
    commit: oid,
    order,
    at,
    kind: number === null ? (isFirst ? 'first' : 'outside') : isKind(said) ? said : 'change',
    title: message.split('\n', 1)[0] ?? '',
    proposal: number,
    ...placesOf(paths),
    paths,
    authors: [personNamed(names, personOf(author, message))],
    approvals: [],
    publishedBy: null,
    sentAt: null,
    scheduledFor: trailer(message, 'Scheduled-for') ?? null,
    package: trailer(message, 'Package') ?? null,
    rule: trailersNamed(message, 'Rule'),
    rules: trailer(message, 'Rules') ?? null,
    checks: trailer(message, 'Checks') ?? null,
    tree,
    tip: number === null ? null : (parents[1] ?? null),
    records: trailer(message, RECORDS_TRAILER) ?? null,
    affects: (trailer(message, 'Affects') ?? '').split(', ').filter(Boolean),
    effects: [],
    emergency: null,
    signature,
  }
}

/** The columns that the record of its proposal fills. */
export function toldByRecord({ proposal, published, record }: PastPublication, names: AuditNames): Pick<AuditRow, 'kind' | 'title' | 'tree' | 'authors' | 'approvals' | 'publishedBy' | 'sentAt'> {
  const by = publisherOf(record)
  const person = by && published.people.get(by.id)
  return {
    kind: record.kind,
    title: record.title,
    tree: record.tree,
    authors: record.authors.map((author) => personNamed(names, author)),
    approvals: record.approvals.map(({ at, by: approver, role, tree }) => ({ ...personNamed(names, approver), role, tree, at, counts: tree === record.tree })),
    publishedBy: by && { ...personNamed(names, by), role: person ? roleFor(published, person, proposal) : null },
    sentAt: sentAt(record),
  }
}

function publisherOf({ events }: Proposal) {
  return events.findLast((event) => event.type === 'status' && event.to === 'published')?.by ?? null
}

function placesOf(paths: readonly string[]): Pick<AuditRow, 'sites' | 'offices'> {
  const places = paths.flatMap((path) => readEntryPath(path) ?? readMediaPath(path) ?? [])
  return { sites: [...new Set(places.map(({ site }) => site))].sort(), offices: [...new Set(places.map(({ owner, site }) => `${site}/${owner}`))].sort() }
}

function isKind(word: string | undefined): word is ProposalKind {
  return word !== undefined && ['new', 'change', 'removal', 'media', 'move'].includes(word)
}
