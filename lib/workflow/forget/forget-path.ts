import { accessPath } from '../../access/covering.ts'
import { mayApprove } from '../../access/decide.ts'
import type { Forge } from '../../forge/forge.ts'
import type { ForgottenEntry, ForgottenItem } from '../../forge/forgotten/forgotten-entry.ts'
import { tombstoneOf } from '../../forge/forgotten/tombstone.ts'
import { readEntryPath, readMediaPath } from '../../model/entry-path.ts'
import type { PersonalFiles } from '../../store/personal-files.ts'
import type { Published } from '../published.ts'
import { dropForgotten } from './drop-forgotten.ts'
import { itemOf } from './item-of.ts'
import { NothingToForgetProblem } from './nothing-to-forget-problem.ts'
import { isBeingWritten, openAt, type Versions, versionsAt } from './versions-at.ts'

/** Where a decision to forget is carried out. */
export interface ForgetPlace {
  /** As it stores: references as references. */
  readonly forge: Forge
  /** What is in force, as the history has it. */
  readonly published: () => Promise<Published>
  readonly files: PersonalFiles
  /** Milliseconds since the epoch. */
  readonly now: () => number
}

export interface ForgetOrder {
  /** Of a page or of a file, in the content. */
  readonly path: string
  /** Why, and under which number of the protocol it was asked or decided; neither says what is to go. */
  readonly reason: string
  readonly protocol: string
  /** The id of who answers for it: somebody who approves there. */
  readonly by: string
}

export interface Forgotten {
  /** The new entry of the register, or those that there were already. */
  readonly entries: readonly ForgottenEntry[]
  readonly isNew: boolean
  /** Files whose bytes were deleted now. */
  readonly dropped: number
  /** A text of the page is in force, and stays so. */
  readonly stays: boolean
  /** Open proposals with a text of their own at that path. */
  readonly open: readonly number[]
}

/**
 * Forgets what lies at a path: a file and all that ever had its name; of a page every text but the one in force. It is
 * written down first, then bytes are deleted: who died in between has promised it, and the next run does it. Run again it
 * finds all done.
 *
 * @throws {NothingToForgetProblem} nothing is written then
 */
export async function forgetPath(place: ForgetPlace, order: ForgetOrder): Promise<Forgotten> {
  const { forge, files, now } = place
  const published = await place.published()
  expectSound(published, order)
  const known = (await forge.forgotten()).paths.get(order.path)?.filter(({ cause }) => cause === 'request') ?? []
  const versions = await versionsAt(forge, order.path, readMediaPath(order.path) ? () => false : isBeingWritten)
  const inForce = readEntryPath(order.path) && published.files.find(({ path }) => path === order.path)
  const wanted = new Map([...versions].filter(([oid]) => oid !== inForce?.oid))
  if (versions.size === 0) throw new NothingToForgetProblem('never', order.path)
  if (wanted.size === 0) throw new NothingToForgetProblem('inForce', order.path)
  const said = { ...order, cause: 'request' as const, at: now() }
  const entry = await forge.forget({ ...said, items: await itemsOf(place, published, wanted, tombstoneOf(said)) })
  const dropped = await dropForgotten(files, await forge.forgotten())
  const open = readMediaPath(order.path) ? [] : (await openAt(forge, order.path)).map(({ number }) => number)
  return { entries: entry ? [entry] : known, isNew: entry !== null, dropped, stays: Boolean(inForce), open }
}

function expectSound({ people, rules }: Published, { by, path, protocol, reason }: ForgetOrder): void {
  if (!readEntryPath(path) && !readMediaPath(path)) throw new NothingToForgetProblem('path', path)
  const fits = (text: string, most: number) => text.trim() !== '' && text.length <= most
  if (!fits(reason, 500) || !fits(protocol, 80)) throw new NothingToForgetProblem('reason', path)
  const person = people.get(by)
  if (!person || !mayApprove(rules, person, accessPath(path))) throw new NothingToForgetProblem('person', path)
}

async function itemsOf({ forge }: ForgetPlace, { files }: Published, versions: Versions, tombstone: Uint8Array): Promise<ForgottenItem[]> {
  const items = await Promise.all([...versions].map(([oid, path]) => itemOf(forge, path, oid, tombstone)))
  const [oids, hashes] = [new Set(versions.keys()), new Set(items.filter(({ how }) => how === 'deleted').map(({ sha256 }) => sha256))]
  // The same bytes under another name go with them: they are kept once.
  const twins = files.filter(({ oid, path, personal }) => versions.get(oid) !== path && (oids.has(oid) || hashes.has(personal?.sha256 ?? '')))
  return [...items, ...(await Promise.all(twins.map(({ oid, path }) => itemOf(forge, path, oid, tombstone))))].sort((a, b) => (`${a.path} ${a.blob}` < `${b.path} ${b.blob}` ? -1 : 1))
}
