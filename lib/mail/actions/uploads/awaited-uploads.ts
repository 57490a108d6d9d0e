import type { MailStore } from '../../mailbox/mail-store.ts'
import { readDraftState, STATE_FIELD } from '../drafts/draft-state.ts'
import { folderAmong } from '../folders/folder-for.ts'
import { headerOf } from '../header-of.ts'

/** Drafts that are looked through, the newest. */
const MOST = 100

/** The files that drafts wait with. */
export async function awaitedUploads(store: MailStore): Promise<ReadonlySet<string>> {
  const folder = folderAmong(await store.folders(), 'drafts')
  const awaited = new Set<string>()
  if (folder === null) return awaited
  for (const { uid, validity } of (await store.list({ folder, from: 0, count: MOST })).lines) {
    const { waiting } = readDraftState(headerOf(await store.open({ folder, validity, uid }), STATE_FIELD))
    for (const attachment of waiting) if (attachment.kind === 'upload') awaited.add(attachment.id)
  }
  return awaited
}
