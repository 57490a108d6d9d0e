import fs from 'node:fs/promises'
import path from 'node:path'
import * as v from 'valibot'
import type { Oid } from '../../commit.ts'
import { DiskFullProblem } from '../../problems/disk-full-problem.ts'
import { RepositoryBrokenProblem } from '../../problems/repository-broken-problem.ts'
import { absent } from '../disk/absent.ts'
import { replaceFile, syncFolder } from '../disk/durable-file.ts'
import { namingFullDisk } from '../disk/naming-full-disk.ts'
import type { Refs } from '../../git/refs.ts'
import type { Change, Transactions } from '../../git/transactions.ts'

const oid = v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/)))
const update = v.strictObject({ ref: v.string(), from: oid, to: oid })
const Journal = v.pipe(v.string(), v.parseJson(), v.strictObject({ decisive: v.tupleWithRest([update], update), following: v.array(update) }))

/**
 * Writes several refs as one.
 *
 * 1. the change is written to `journal`, durable;
 * 2. the first decisive ref is compared and swapped: from here on the change has happened, and if this is refused it has not;
 * 3. the other decisive ones, then the following: of these, one that a person moved by hand meanwhile is left alone;
 * 4. the journal is removed.
 *
 * A crash before 2 leaves nothing but unreferenced objects, one after it a journal that `recover` completes.
 */
export class DiskTransactions implements Transactions {
  readonly #refs: Refs
  readonly #journal: string

  constructor(refs: Refs, journal: string) {
    this.#refs = refs
    this.#journal = journal
  }

  /** `false`, and nothing written, when the first ref does not stand where it was thought to. */
  async commit(change: Change): Promise<boolean> {
    await replaceFile(this.#journal, JSON.stringify(change))
    await syncFolder(path.dirname(this.#journal))
    const [first] = change.decisive
    let happened = false
    try {
      happened = await this.#refs.update(first)
    } catch (error) {
      happened = (await this.#refs.read(first.ref)) === first.to
      if (!happened) throw error
    } finally {
      if (!happened) await fs.rm(this.#journal, { force: true })
    }
    // Past the point of no return an error is no refusal: the journal stays and the next write completes it.
    if (happened) await this.#complete(change).catch(() => undefined)
    return happened
  }

  /** Completes or drops what a process that died left. `holds` says whether the history of a commit contains another. */
  async recover(holds: (now: Oid, wanted: Oid) => Promise<boolean>): Promise<void> {
    const text = await fs.readFile(this.#journal, 'utf8').catch(absent)
    if (text === null) return
    const journal = v.safeParse(Journal, text)
    if (!journal.success) throw new RepositoryBrokenProblem('the journal of a change cannot be read', { file: this.#journal })
    const change = journal.output
    const [{ ref, to }] = change.decisive
    const now = await this.#refs.read(ref)
    if (now && to && (now === to || (await holds(now, to)))) await this.#complete(change)
    else await fs.rm(this.#journal)
  }

  async #complete({ decisive: [, ...decisive], following }: Change): Promise<void> {
    for (const next of decisive) await this.#refs.update(next)
    for (const next of following) await namingFullDisk(() => this.#refs.update(next)).catch(unlessFull)
    await fs.rm(this.#journal)
  }
}

/** What only shows the truth must not block every other write; the next write to its proposal puts it right. */
function unlessFull(error: unknown): void {
  if (error instanceof DiskFullProblem) throw error
}
