import type { Draft, DraftAttachment } from '../../../protocol/webmail.ts'
import { attachmentName } from '../../compose/attachment-name.ts'
import type { AttachmentSource } from '../../compose/outgoing.ts'
import { MailAttachmentMissingProblem } from '../../problems/mail-attachment-missing-problem.ts'
import { MailFolderChangedProblem } from '../../problems/mail-folder-changed-problem.ts'
import { MailFolderGoneProblem } from '../../problems/mail-folder-gone-problem.ts'
import { MailMessageGoneProblem } from '../../problems/mail-message-gone-problem.ts'
import type { MailStore } from '../../mailbox/mail-store.ts'
import type { MessageRef } from '../../mailbox/messages.ts'
import type { OpenedMessage } from '../../mailbox/opened-message.ts'
import { type KeptSlice, keptSlices, wholeFile } from '../uploads/slices-of.ts'
import { uploadSource } from '../uploads/upload-source.ts'
import { findUploads } from '../uploads/uploads-folder.ts'
import { messageSource, partSource } from './part-source.ts'

/** Where the files of a draft may come from, looked up once each. */
export interface Sources {
  readonly store: MailStore
  /** The draft as it was kept last: what was loaded once is in it, even when the slices are gone. */
  readonly former: OpenedMessage | null
  /** A message, or `null` for one that is gone. */
  readonly opened: (ref: MessageRef) => Promise<OpenedMessage | null>
}

/** The files that go with a draft. @throws {MailAttachmentMissingProblem} */
export async function draftSources({ attachments }: Pick<Draft, 'attachments'>, sources: Sources): Promise<readonly AttachmentSource[]> {
  const kept = attachments.some(({ kind }) => kind === 'upload') ? await slicesIn(sources.store) : []
  const found: AttachmentSource[] = []
  // One after the other: a mailbox is one conversation with its server.
  for (const attachment of attachments) {
    const source = await sourceOf(attachment, kept, sources)
    if (!source) throw new MailAttachmentMissingProblem(attachment.name)
    found.push(source)
  }
  return found
}

async function slicesIn(store: MailStore): Promise<readonly KeptSlice[]> {
  const folder = await findUploads(store)
  return folder === null ? [] : keptSlices(store, folder)
}

async function sourceOf(attachment: DraftAttachment, kept: readonly KeptSlice[], sources: Sources): Promise<AttachmentSource | null> {
  const { store, former } = sources
  if (attachment.kind === 'upload') {
    const slices = wholeFile(kept, attachment.id)
    return slices ? uploadSource(store, slices, attachment) : formerPart(store, former, attachment)
  }
  const message = await sources.opened(attachment.ref)
  if (attachment.kind === 'message') return message && messageSource(store, attachment.ref, attachment.name)
  const part = message?.parts.find(({ id }) => id === attachment.part)
  if (!message || !part) return formerPart(store, former, attachment)
  return partSource(store, attachment.ref, { ...part, name: attachment.name || part.name }, false)
}

function formerPart(store: MailStore, former: OpenedMessage | null, attachment: DraftAttachment): AttachmentSource | null {
  const named = former?.parts.filter(({ name }) => name === attachmentName(attachment.name)) ?? []
  const part = named.find(({ id }) => attachment.kind === 'part' && id === attachment.part) ?? named[0]
  return former && part ? partSource(store, refOf(former), part, false) : null
}

/** The pictures that the HTML shows and that are parts of the draft's former self or of what it is about. */
export async function pictureSources(html: string | null, about: Draft['about'], { store, former, opened }: Sources): Promise<readonly AttachmentSource[]> {
  const cids = [...new Set([...(html ?? '').matchAll(/src="cid:([^"]+)"/g)].map(([, cid = '']) => decoded(cid)))]
  if (cids.length === 0) return []
  const messages = [former, about && (await opened(about.ref))].filter((message) => message !== null)
  return cids.flatMap((cid) => {
    const holder = messages.find(({ parts }) => parts.some((part) => part.cid === cid))
    const part = holder?.parts.find((one) => one.cid === cid)
    return holder && part ? [partSource(store, refOf(holder), part, true)] : []
  })
}

function decoded(cid: string): string {
  try {
    return decodeURIComponent(cid)
  } catch {
    return cid
  }
}

export function refOf({ line: { folder, validity, uid } }: Pick<OpenedMessage, 'line'>): MessageRef {
  return { folder, validity, uid }
}

/** Opens each message once; one that is gone is `null`. */
export function openingOnce(store: MailStore): Sources['opened'] {
  const known = new Map<string, Promise<OpenedMessage | null>>()
  return (ref) => {
    const name = JSON.stringify([ref.folder, ref.validity, ref.uid])
    const opening = known.get(name) ?? store.open(ref).catch(whenGone)
    known.set(name, opening)
    return opening
  }
}

function whenGone(error: unknown): null {
  if (error instanceof MailMessageGoneProblem || error instanceof MailFolderGoneProblem || error instanceof MailFolderChangedProblem) return null
  throw error
}
