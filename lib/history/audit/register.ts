import type { Kept } from '../../forge/git/kept.ts'
import { RECORDS } from '../../forge/git/proposals/record-book.ts'
import { MAIN } from '../../forge/git/repository.ts'
import { type AuditPeriod, momentsOf } from '../../model/audit/audit-period.ts'
import type { AuditRow } from '../../model/audit/audit-row.ts'
import type { AuditNames, AuditSource } from './audit-source.ts'
import { placeOf } from './publication-at.ts'
import { type Moment, PublishedMoments } from './published-moments.ts'
import { RegimeBook } from './regime-book.ts'
import { rowAt } from './row-maker.ts'

/** Rows that are kept: a few kilobytes each at most. */
const KEPT = 50_000

/** The rows of a period that are made by now, newest first, and how many there are in all; the same object while nothing was published. */
export interface Rows {
  readonly rows: readonly AuditRow[]
  readonly total: number
}

/**
 * The register: one row for each commit of the published line. A row is made once, for a commit never changes; but a signature
 * of an emergency may still come, so that those rows are made again when their record is another.
 */
export class AuditRegister {
  readonly #source: AuditSource
  readonly #moments = new PublishedMoments()
  readonly #regimes: RegimeBook
  readonly #rows = new Map<string, { readonly row: AuditRow; readonly record: string | null }>()
  #last: { readonly key: string; readonly found: Rows } | null = null
  #turn: Promise<unknown> = Promise.resolve()

  constructor(source: AuditSource) {
    this.#source = source
    this.#regimes = new RegimeBook(source.reading)
  }

  get source(): AuditSource {
    return this.#source
  }

  get regimes(): RegimeBook {
    return this.#regimes
  }

  /**
   * @param withinMs after so many milliseconds it stops making rows; what is made by then is given
   * @param onProgress told after each row
   */
  rows(period: AuditPeriod, withinMs = Number.POSITIVE_INFINITY, onProgress: (done: number, total: number) => void = () => undefined): Promise<Rows> {
    // One after the other: two who ask at once for the same rows would make them twice.
    const turn = this.#turn.then(() => this.#made(period, Date.now() + withinMs, onProgress))
    this.#turn = turn.catch(() => undefined)
    return turn
  }

  /** The row of one commit; `null` when it is not on the published line. */
  async row(commit: string): Promise<AuditRow | null> {
    const kept = await this.#source.kept()
    await this.#moments.all(kept)
    const moment = this.#moments.placeOf(commit)
    return moment ? this.#rowOf(kept, await this.#source.names(), moment) : null
  }

  /** The commit in force at a moment; `null` before the first. */
  async inForceAt(at: number): Promise<string | null> {
    const line = await this.#moments.all(await this.#source.kept())
    return line.findLast((moment) => moment.at < at)?.oid ?? null
  }

  async #made(period: AuditPeriod, until: number, onProgress: (done: number, total: number) => void): Promise<Rows> {
    const kept = await this.#source.kept()
    const key = [kept.refs.get(MAIN), kept.refs.get(RECORDS), period.from, period.to].join(' ')
    if (this.#last?.key === key) return this.#last.found
    const names = await this.#source.names()
    const [from, end] = momentsOf(period)
    const wanted = (await this.#moments.all(kept)).filter(({ at }) => at >= from && at < end).reverse()
    const rows: AuditRow[] = []
    let fresh = 0
    for (const moment of wanted) {
      const isKnown = this.#rows.has(moment.oid)
      // At least one each time, so that whoever asks again and again comes to an end.
      if (!isKnown && fresh > 0 && Date.now() > until) break
      if (!isKnown) fresh += 1
      rows.push(await this.#rowOf(kept, names, moment))
      onProgress(rows.length, wanted.length)
    }
    const found = { rows, total: wanted.length }
    // Whoever goes through its pages asks for the same rows again.
    if (rows.length === wanted.length) this.#last = { key, found }
    return found
  }

  async #rowOf(kept: Kept, names: AuditNames, moment: Moment): Promise<AuditRow> {
    const known = this.#rows.get(moment.oid)
    if (known && (known.record === null || known.record === (await this.#recordOf(kept, known.row)))) return known.row
    const row = await rowAt({ source: this.#source, regimes: this.#regimes, moments: this.#moments }, kept, names, moment)
    this.#rows.set(moment.oid, { row, record: row.emergency && !row.emergency.signed ? await this.#recordOf(kept, row) : null })
    for (const oldest of this.#rows.keys()) {
      if (this.#rows.size <= KEPT) break
      this.#rows.delete(oldest)
    }
    return row
  }

  async #recordOf(kept: Kept, { proposal }: AuditRow): Promise<string | null> {
    return proposal === null ? null : ((await placeOf(kept, proposal))?.blobs.after ?? null)
  }
}
