import type { Oid } from '../../forge/commit.ts'
import type { Forge } from '../../forge/forge.ts'
import type { Proposal } from '../../forge/proposal.ts'
import { isOpen, tipsOf } from '../../forge/transitions.ts'
import { pagePublications } from '../../history/page-publications.ts'
import { readEntryPath } from '../../model/entry-path.ts'

/** What ever lay at a path, in force or only proposed, by the id of its blob: where it lay, which is elsewhere where a page has moved. */
export type Versions = ReadonlyMap<Oid, string>

const ALL = Number.MAX_SAFE_INTEGER

/** @param skipped tips of proposals whose text is not taken along */
export async function versionsAt(forge: Forge, path: string, skipped: (proposal: Proposal, tip: Oid) => boolean): Promise<Versions> {
  const found = new Map<Oid, string>()
  const published = readEntryPath(path) ? await pagePublications(forge, path, ALL) : (await forge.publications(path, ALL)).map((one) => ({ ...one, path }))
  for (const { before, after, path: place } of published) for (const oid of [before, after]) if (oid !== null) found.set(oid, place)
  const places = new Set([path, ...found.values()])
  for (const proposal of await forge.proposals()) {
    const own = proposal.paths.filter((one) => places.has(one))
    for (const tip of own.length > 0 ? tipsOf(proposal) : []) {
      if (skipped(proposal, tip)) continue
      for (const place of own) for (const oid of await blobAt(forge, tip, place)) found.set(oid, place)
    }
  }
  return found
}

/** Open proposals that would put something at a path. */
export async function openAt(forge: Forge, path: string): Promise<readonly Proposal[]> {
  return (await forge.proposals({ open: true })).filter(({ paths }) => paths.includes(path))
}

/** The text somebody is writing now is theirs to correct: it is skipped, and all that came before it is not. */
export function isBeingWritten(proposal: Proposal, tip: Oid): boolean {
  return isOpen(proposal) && proposal.tip === tip
}

async function blobAt(forge: Forge, at: Oid, path: string): Promise<readonly Oid[]> {
  const files = await forge.list(at, path.slice(0, path.lastIndexOf('/')))
  return files.flatMap((file) => (file.path === path ? [file.oid] : []))
}
