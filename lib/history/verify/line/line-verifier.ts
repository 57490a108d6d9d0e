import type { Oid } from '../../../forge/commit.ts'
import { trailer } from '../../../forge/trailers.ts'
import type { CommitObject } from '../../../forge/git/objects/commit-object.ts'
import type { AllowedSigner } from '../../signature/allowed-signers.ts'
import type { Archive } from '../archive.ts'
import { appointmentFindings } from '../checks/appointment.ts'
import { clockFindings } from '../checks/clock.ts'
import { decisionFindings } from '../checks/decision.ts'
import { LaterSignatures } from '../checks/later-signatures.ts'
import { mergeFindings } from '../checks/merge.ts'
import { pinFindings } from '../checks/pins.ts'
import { plainFindings } from '../checks/plain-files.ts'
import { recordFindings } from '../checks/record-of.ts'
import { trailerFindings } from '../checks/trailers.ts'
import { urgentFindings } from '../checks/urgent.ts'
import { writtenFindings } from '../checks/written.ts'
import { type Finding, finding } from '../finding.ts'
import { pastReading, type PastReading } from '../past-forge.ts'
import type { PastPublication } from '../past-publication.ts'
import { recordToday } from '../records/record-today.ts'
import type { Published as Place, RecordsBook } from '../records/records-book.ts'
import { Regimes } from '../regimes.ts'
import type { Report } from '../report.ts'
import type { LineCommit } from './line-commit.ts'
import { pastOf } from './past-of.ts'
import { Signing } from './signature-findings.ts'
import { unpublishedFindings } from './unpublished-findings.ts'

interface LineOptions {
  readonly archive: Archive
  readonly signers: readonly AllowedSigner[]
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly report: Report
  readonly records: RecordsBook
}

/** Holds the commits of the published line to the rules, one after the other. */
export class LineVerifier {
  readonly #options: LineOptions
  readonly #reading: PastReading
  readonly #regimes: Regimes
  readonly #signing: Signing
  readonly #known = new Set<Oid>()
  readonly #later = new LaterSignatures()
  #hasPublished = false
  #isToldOfRecords = false
  #latest = 0

  constructor(options: LineOptions) {
    this.#options = options
    this.#reading = pastReading(options.archive)
    this.#regimes = new Regimes(options.archive, this.#reading)
    this.#signing = new Signing(options.records)
  }

  async step(step: LineCommit): Promise<readonly Finding[]> {
    const { now, report } = this.#options
    const { commit: { committer }, differences, oid, signed } = step
    const found = [...this.#signing.findings(step), ...clockFindings(oid, { at: committer.at, previous: this.#latest, now }), ...plainFindings(oid, differences)]
    this.#latest = Math.max(this.#latest, committer.at)
    report.look('publications')
    report.look('signatures', signed === 'unsigned' ? 0 : 1)
    try {
      return [...found, ...(await this.#published(step))]
    } finally {
      this.#known.add(oid)
      this.#regimes.changed(differences)
    }
  }

  /** What is left to say once the line has ended. */
  async end(head: Oid): Promise<readonly Finding[]> {
    const regime = await this.#regimes.at(head)
    const unread = regime?.isRead === true ? [] : [finding('rules-unreadable', { commit: head })]
    return regime ? [...unread, ...this.#later.under(regime.published, Number.POSITIVE_INFINITY)] : unread
  }

  async #published(step: LineCommit): Promise<readonly Finding[]> {
    const { archive, records } = this.#options
    const place = records.published.get(step.oid)
    const isPublication = trailer(step.commit.message, 'Proposal') !== undefined
    if (!isPublication) return unpublishedFindings(step, !this.#hasPublished && !place)
    this.#hasPublished = true
    // The line does not begin here: that its beginning is missing is told by itself.
    if (!step.before) return []
    const meant = place ?? formerPlace(records, step.commit)
    const lost = place ? [] : this.#withoutRecord(step)
    const regime = meant && (await this.#regimes.at(step.before.oid))
    if (!regime) return [...lost, ...(meant ? [finding('rules-unreadable', { commit: step.before.oid })] : [])]
    const past = await pastOf(step, { archive, place: meant, published: regime.published, reading: this.#reading })
    if (!past) return [...lost, finding('merged-by-hand', { commit: step.oid, proposal: meant.number })]
    const unread = regime.isRead ? [] : [finding('rules-unreadable', { commit: step.before.oid })]
    return [...lost, ...unread, ...this.#later.under(regime.published, step.commit.committer.at), ...(await this.#checked(past, meant))]
  }

  async #checked(past: PastPublication, place: Place): Promise<readonly Finding[]> {
    const { archive, records, report, signers } = this.#options
    report.look('decisions')
    report.look('merges')
    const today = await recordToday(archive, records, place)
    if (trailer(past.commit.message, 'Emergency') !== undefined && today) this.#later.add(past.oid, today)
    return [
      ...(await recordFindings(past)),
      ...(await pinFindings(archive, { oid: past.oid, message: past.commit.message }, records, place)),
      ...(await decisionFindings(past)),
      ...(await trailerFindings(past)),
      ...(await mergeFindings(past)),
      ...(await writtenFindings(past, this.#known, signers, this.#signing.hasBegun)),
      ...urgentFindings(past, today ?? past.record),
      ...appointmentFindings(past),
    ]
  }

  /** That there are none at all is told once. */
  #withoutRecords(): readonly Finding[] {
    const isTold = this.#isToldOfRecords
    this.#isToldOfRecords = true
    return isTold ? [] : [finding('records-not-here')]
  }

  #withoutRecord({ commit, oid }: LineCommit): readonly Finding[] {
    const { head, pending } = this.#options.records
    if (head === null) return this.#withoutRecords()
    return [pending.has(oid) ? finding('publication-under-way', { commit: oid }) : finding('record-missing', { commit: oid, detail: trailer(commit.message, 'Proposal') })]
  }
}

/** The record that this commit says it is of, where no record names the commit: somebody may have written it again. */
function formerPlace({ merged, published }: RecordsBook, { message }: CommitObject): Place | undefined {
  return published.get(merged.get(Number(trailer(message, 'Proposal'))) ?? '')
}
