import type { Forge, ForgetRequest } from '../../forge/forge.ts'
import type { ForgottenItem } from '../../forge/forgotten/forgotten-entry.ts'
import { objectId } from '../../forge/git/objects/raw-object.ts'
import { writePersonalReference } from '../../model/personal/personal-reference.ts'
import { hasExpired } from '../../site/presence.ts'
import { romeDay } from '../../site/rome-day.ts'
import type { KeptPersonalFile } from '../../store/personal-files.ts'
import type { Published } from '../published.ts'
import { pagesWith } from './pages-with.ts'
import { proposedFiles } from './proposed-files.ts'
import { FORGET_WORDS as say } from './words.ts'

/** Milliseconds for which what nothing uses stays: a save that is under way, a removal that may be undone. */
export const UNUSED_MS = 30 * 24 * 60 * 60 * 1000

export interface EndedFiles {
  /** What is over, as the register is to say it. */
  readonly over: readonly ForgetRequest[]
  /** Files that nothing uses. */
  readonly unused: ReadonlySet<string>
}

/** Which of the files that are kept have outlived their pages, or were used by none for too long. */
export async function endedFiles(forge: Forge, published: Published, kept: readonly KeptPersonalFile[], now: number): Promise<EndedFiles> {
  const proposed = await proposedFiles(forge)
  const placesOf = (file: KeptPersonalFile) => published.files.flatMap(({ path, personal }) => (personal?.sha256 === file.sha256 ? [path] : []))
  const inForce = published.files.flatMap(({ path, personal }) => (personal ? [path] : []))
  const pages = await pagesWith(forge, published, inForce)
  const over: ForgetRequest[] = []
  const unused = new Set<string>()
  for (const file of kept) {
    const places = placesOf(file)
    const uses = places.flatMap((path) => pages.get(path) ?? [])
    if (proposed.hashes.has(file.sha256) || [...places, ...uses.map(({ path }) => path)].some((path) => proposed.paths.has(path))) continue
    if (uses.length === 0) unused.add(file.sha256)
    const isExpired = uses.length > 0 && uses.every((entry) => hasExpired(entry, romeDay(now)))
    const isForgotten = uses.length === 0 && file.unusedSince !== undefined && now - file.unusedSince > UNUSED_MS
    if (!isExpired && !isForgotten) continue
    const [path, ...others] = places.length > 0 ? places : [file.path]
    const said = isExpired ? { cause: 'expiry' as const, reason: say.expired } : { cause: 'unused' as const, reason: say.unused }
    over.push({ ...said, path: path ?? file.path, by: say.portal, at: now, protocol: null, items: [path ?? file.path, ...others].map((one) => deletedItem(one, file)) })
  }
  return { over, unused }
}

function deletedItem(path: string, { sha256, size }: KeptPersonalFile): ForgottenItem {
  return { path, how: 'deleted', blob: objectId({ type: 'blob', data: writePersonalReference({ sha256, size }) }), sha256, size, after: null }
}
