import { setTimeout as pause } from 'node:timers/promises'
import type { Oid, Person } from '../../commit.ts'
import { isAncestor } from '../../git/history/ancestry.ts'
import { ObjectBatch } from '../../git/objects/object-batch.ts'
import type { ObjectStore } from '../../git/objects/object-store.ts'
import type { SignCommit } from '../../git/objects/signed-commit.ts'
import { RECORDS } from '../../git/proposals/record-book.ts'
import type { RefUpdate } from '../../git/refs.ts'
import { MAIN } from '../../git/repository.ts'
import type { Change, Transactions } from '../../git/transactions.ts'
import { GitHubUnreachableProblem } from '../../problems/github-unreachable-problem.ts'
import { RepositoryBusyProblem } from '../../problems/repository-busy-problem.ts'
import type { Log } from '../api/github-api.ts'
import type { KnownTips } from '../objects/known-tips.ts'
import type { Sender } from '../objects/sender.ts'
import type { GitHubRefs } from '../refs/github-refs.ts'
import { dropped, finished } from './finish.ts'
import { addIntent, type Intent, intentAt } from './intent.ts'
import type { Publishable } from './publishable.ts'

interface Parts {
  readonly objects: ObjectStore
  readonly refs: GitHubRefs
  readonly sender: Sender
  readonly tips: KnownTips
  readonly publishable: Publishable
  readonly committer: Person
  readonly sign: SignCommit | null
  readonly clock: () => number
  readonly log: Log
}

/** Milliseconds after which a publication that was begun is nobody's any more; its own writer gives up at half of it. */
const STALE = 60_000
/** Milliseconds a write waits for the publication of another to end. */
const PATIENCE = 15_000

/**
 * Several refs of GitHub as one. The records decide, and all that only adds to them is one compare-and-swap.
 *
 * A publication is three: the records say that it is begun, which stops every other writer, for they must write after that;
 * the published line moves, and with it the publication has happened; the records say what was published. A writer that
 * dies in between is followed by the next one, who finishes it when the line has moved and drops it when it has not.
 */
export class GitHubTransactions implements Transactions {
  readonly #parts: Parts

  constructor(parts: Parts) {
    this.#parts = parts
  }

  async commit({ decisive, following }: Change): Promise<boolean> {
    const { sender } = this.#parts
    const [main, records] = [MAIN, RECORDS].map((ref) => decisive.find((update) => update.ref === ref))
    for (const { to } of [...decisive, ...following]) if (to) await sender.send(to)
    const audit = following.filter(({ ref }) => ref.startsWith('refs/audit/'))
    await this.#show(audit)
    const others = following.filter((update) => !audit.includes(update))
    if (main && records) return this.#publish(main, records, others)
    const only = main ?? records ?? decisive[0]
    if (!(await this.#parts.refs.update(only))) return this.#lost()
    await this.#kept(only.to)
    await this.#show(others)
    return true
  }

  /** Finishes or drops a publication that another writer left, or waits for it. `true` when there was one. Throws `RepositoryBusyProblem`. */
  async recover(): Promise<boolean> {
    const { clock, objects, refs } = this.#parts
    for (const started = Date.now(); ; await pause(400)) {
      refs.forget()
      const begun = await refs.read(RECORDS)
      const intent = begun && (await intentAt(objects, begun))
      if (!begun || !intent) return false
      const main = await refs.read(MAIN)
      if (main && (await isAncestor(objects, intent.main.to, main))) return this.#finish(begun, intent)
      if (clock() - (await objects.commit(begun)).committer.at > STALE) return this.#drop(begun, intent)
      if (Date.now() - started > PATIENCE) throw new RepositoryBusyProblem('a publication of another writer', PATIENCE)
    }
  }

  async #publish(main: RefUpdate, records: RefUpdate, following: readonly RefUpdate[]): Promise<boolean> {
    const { clock, objects, publishable, refs, sender, sign } = this.#parts
    if (!main.from || !main.to || !records.from || !records.to) throw new TypeError('a publication comes after something')
    await publishable.say(main.to)
    const intent: Intent = { main: { from: main.from, to: main.to }, records: { from: records.from, to: records.to }, following: [...following] }
    const batch = new ObjectBatch(objects, sign)
    const begun = await addIntent(batch, intent, this.#signature())
    await batch.flush()
    await sender.send(begun)
    const at = clock()
    if (!(await refs.update({ ...records, to: begun }))) return this.#lost()
    if (!(await this.#moved(begun, intent, main, at))) return this.#lost()
    // From here on an error is no refusal: it has happened, and the next write finishes it.
    await this.#finish(begun, intent).catch((error: unknown) => this.#parts.log('github-publication-unfinished', { code: codeOf(error) }))
    return true
  }

  async #moved(begun: Oid, intent: Intent, main: RefUpdate, at: number): Promise<boolean> {
    try {
      if (this.#parts.clock() - at > STALE / 2) throw new GitHubUnreachableProblem('too slow to go on')
      if (await this.#parts.refs.update(main)) return true
    } catch (error) {
      // Whether it moved is not known: left as begun, for the next write to see.
      if (!(error instanceof GitHubUnreachableProblem)) await this.#drop(begun, intent)
      throw error
    }
    await this.#drop(begun, intent)
    return false
  }

  async #finish(begun: Oid, intent: Intent): Promise<true> {
    const { objects, sender, sign } = this.#parts
    const to = await finished(new ObjectBatch(objects, sign), begun, intent)
    await sender.send(to)
    if (await this.#parts.refs.update({ ref: RECORDS, from: begun, to })) await this.#kept(to)
    await this.#show(intent.following)
    return true
  }

  async #drop(begun: Oid, intent: Intent): Promise<true> {
    const { objects, sender, sign } = this.#parts
    const to = await dropped(new ObjectBatch(objects, sign), begun, intent, this.#signature())
    await sender.send(to)
    if (await this.#parts.refs.update({ ref: RECORDS, from: begun, to })) await this.#kept(to)
    return true
  }

  async #kept(tip: Oid | null): Promise<void> {
    await this.#parts.sender.settled()
    if (tip) await this.#parts.tips.add(tip)
  }

  /** What only shows the truth stops nothing; `settle` puts it right. */
  async #show(following: readonly RefUpdate[]): Promise<void> {
    const { log, refs } = this.#parts
    for (const update of following) {
      const { ref, to } = update
      const done = async () => (ref.startsWith('refs/audit/') && to && update.from ? refs.force(ref, to) : refs.update(update))
      await done().catch((error: unknown) => log('github-ref-behind', { code: codeOf(error) }))
    }
  }

  /** Another writer came first. Not all of them at once again. */
  async #lost(): Promise<false> {
    this.#parts.refs.forget()
    await pause(50 + Math.random() * 250)
    return false
  }

  #signature() {
    const { clock, committer } = this.#parts
    return { ...committer, at: clock() }
  }
}

function codeOf(error: unknown): string {
  return String((error as { readonly code?: unknown }).code ?? (error as Error).name)
}
