import type { Oid } from '../commit.ts'
import type { ForgottenEntry, ForgottenItem } from './forgotten-entry.ts'

/** Append-only: each entry is a signed commit here. */
export const FORGOTTEN = 'refs/meta/forgotten'
/** In a publication, the commit of the register as it stood then: an entry that is taken out later is missed. */
export const FORGOTTEN_TRAILER = 'Forgotten'

/** Where a thing that is forgotten is written down. */
export interface Mention {
  readonly entry: ForgottenEntry
  readonly item: ForgottenItem
}

/** All that was forgotten, as of one commit of `FORGOTTEN`; `head` is `null` while there is nothing. */
export interface Register {
  readonly head: Oid | null
  /** By number. */
  readonly entries: readonly ForgottenEntry[]
  /** What lay in the history, by the id of its blob. */
  readonly blobs: ReadonlyMap<Oid, Mention>
  /** Entries about a path, or about something else that lay there, by path. */
  readonly paths: ReadonlyMap<string, readonly ForgottenEntry[]>
}

export function registerOf(head: Oid | null, entries: readonly ForgottenEntry[]): Register {
  const paths = new Map<string, ForgottenEntry[]>()
  for (const entry of entries) {
    for (const path of new Set([entry.path, ...entry.items.map((item) => item.path)])) paths.set(path, [...(paths.get(path) ?? []), entry])
  }
  const mentions = entries.flatMap((entry) => entry.items.map((item) => [item.blob, { entry, item }] as const))
  return { head, entries, blobs: new Map(mentions), paths }
}
