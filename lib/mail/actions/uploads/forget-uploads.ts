import type { MailStore } from '../../mailbox/mail-store.ts'
import { type KeptSlice, keptSlices } from './slices-of.ts'
import { awaitedUploads } from './awaited-uploads.ts'
import { findUploads } from './uploads-folder.ts'

/** A file that nobody sent for this long is forgotten, in milliseconds, unless a draft waits with it. */
const WAITS = 24 * 60 * 60 * 1000

/** Takes away the slices of files that left, or that are not wanted any more. */
export async function forgetUploads(store: MailStore, uploads: readonly string[]): Promise<void> {
  await erase(store, (kept) => kept.filter(({ slice }) => uploads.includes(slice.upload)))
}

/** @param now milliseconds since the epoch */
export async function forgetOldUploads(store: MailStore, now: number): Promise<void> {
  await erase(store, async (kept) => {
    const old = kept.filter(({ line }) => now - line.at > WAITS)
    // Drafts are only looked through where something would go.
    const awaited = old.length > 0 ? await awaitedUploads(store) : new Set()
    return old.filter(({ slice }) => !awaited.has(slice.upload))
  })
}

async function erase(store: MailStore, meant: (kept: readonly KeptSlice[]) => readonly KeptSlice[] | Promise<readonly KeptSlice[]>): Promise<void> {
  const folder = await findUploads(store)
  if (folder === null) return
  const lines = (await meant(await keptSlices(store, folder))).map(({ line }) => line)
  const [first] = lines
  if (first) await store.erase({ folder, validity: first.validity, uids: lines.map(({ uid }) => uid) })
}
