import { publicationAt, type KeptPublication } from './publication-at.ts'
import type { Kept } from '../../forge/git/kept.ts'
import type { AuditRow } from '../../model/audit/audit-row.ts'
import type { PastPublication } from '../verify/past-publication.ts'
import { type Finding, finding } from '../verify/finding.ts'
import { pastOf } from '../verify/line/past-of.ts'
import type { AuditNames, AuditSource } from './audit-source.ts'
import { exceptionOf } from './exception-of.ts'
import type { Moment, PublishedMoments } from './published-moments.ts'
import type { RegimeBook } from './regime-book.ts'
import { emergencyIn } from './emergency-in.ts'
import { rightsEffects } from './rights-effects.ts'
import { commitFindings, decidedFindings } from './row-findings.ts'
import { rightsException } from './rights-exception.ts'
import { toldByItself, toldByRecord } from './row-columns.ts'

interface Books {
  readonly source: AuditSource
  readonly regimes: RegimeBook
  readonly moments: PublishedMoments
}

/** Makes the row of a commit of the published line. */
export async function rowAt({ moments, regimes, source }: Books, kept: Kept, names: AuditNames, moment: Moment): Promise<AuditRow> {
  const one = await publicationAt(kept, moment, source.signers)
  const about = { now: source.now(), hasSigned: moment.order >= (await moments.signedFrom(kept)), isFirst: moment.order < (await moments.firstProposal(kept)) }
  const own = commitFindings(one, about)
  const { findings, past } = await decided({ regimes, source }, kept, one)
  const tell = (found: readonly Finding[]) => found.map((each) => exceptionOf(names, each))
  const plain = toldByItself(one, moment, names, about.isFirst)
  if (!past) return { ...plain, exceptions: tell([...own, ...findings]) }
  const effects = await rightsEffects(names, past)
  const emergency = emergencyIn(names, past.record)
  return {
    ...plain,
    ...toldByRecord(past, names),
    effects: effects ?? [],
    emergency,
    exceptions: [...tell([...own, ...findings]), ...(effects ? [rightsException(effects)] : [])],
  }
}

/** The publication as those who decided saw it, and what is wrong with it; `null` where no proposal brought it, or no record tells of it. */
async function decided({ regimes, source }: Omit<Books, 'moments'>, kept: Kept, { number, place, step }: KeptPublication): Promise<{ readonly findings: readonly Finding[]; readonly past: PastPublication | null }> {
  if (number === null || !step.before) return { findings: [], past: null }
  const about = { commit: step.oid, proposal: number }
  if (!place) return { findings: [finding('record-missing', about)], past: null }
  const regime = await regimes.at(kept, step.before.oid)
  if (!regime) return { findings: [finding('rules-unreadable', about)], past: null }
  const past = await pastOf(step, { archive: kept, place, published: regime.published, reading: source.reading })
  if (!past) return { findings: [finding('merged-by-hand', about)], past: null }
  if (past.record.merged !== step.oid) return { findings: [finding('record-missing', about)], past: null }
  const unread = regime.isRead ? [] : [finding('rules-unreadable', about)]
  return { findings: [...unread, ...(await decidedFindings(past))], past }
}
