import type { DraftSaveAnswer, DraftSaveAsked, Identity } from '../../../protocol/webmail.ts'
import { composeMessage } from '../../compose/compose-message.ts'
import { measureMessage } from '../../compose/measure-message.ts'
import type { Outgoing } from '../../compose/outgoing.ts'
import type { MailStore } from '../../mailbox/mail-store.ts'
import type { MessageLine, MessageRef } from '../../mailbox/messages.ts'
import type { OpenedMessage } from '../../mailbox/opened-message.ts'
import { MailIdentityProblem } from '../../problems/mail-identity-problem.ts'
import { folderFor } from '../folders/folder-for.ts'
import { headerOf } from '../header-of.ts'
import { DRAFT_FIELD, messageIdOfDraft } from './draft-id.ts'
import { openingOnce } from './draft-sources.ts'
import { asKept, outgoingOfDraft } from './outgoing-of-draft.ts'
import { splitAttachments } from './split-attachments.ts'

/** What somebody writes at. */
export interface WritingDesk {
  readonly store: MailStore
  /**
   * The same mailbox, to read files from while a message that holds them is put into `store`: a connection in the middle of an
   * APPEND answers nothing else (RFC 3501 §5.5).
   */
  readonly reading: MailStore
  readonly identities: readonly Identity[]
}

/** A draft that was kept, and the message it is, ready to be written again without what only drafts have. */
export interface KeptDraft extends DraftSaveAnswer {
  readonly message: Outgoing
}

/**
 * Keeps a draft in the place of what it was, as often as somebody pauses: heavy files stay where they lie.
 *
 * @param now milliseconds since the epoch
 * @throws {MailAttachmentMissingProblem} nothing was changed then
 */
export function saveDraft(desk: WritingDesk, asked: DraftSaveAsked, now: number): Promise<KeptDraft> {
  return keepDraft(desk, asked, now, splitAttachments)
}

/** The same with all that belongs to it, as it is before it leaves. */
export function saveWholeDraft(desk: WritingDesk, asked: DraftSaveAsked, now: number): Promise<KeptDraft> {
  return keepDraft(desk, asked, now, (within) => ({ within, waiting: [] }))
}

/**
 * The new one lies in the mailbox before the old one goes. Where another window wrote the same draft meanwhile both are kept,
 * this one under a new name.
 */
async function keepDraft({ store, reading, identities }: WritingDesk, { id: asked, draft, replaces }: DraftSaveAsked, now: number, split: typeof splitAttachments): Promise<KeptDraft> {
  const from = identities.find(({ email }) => email === draft.from.toLowerCase()) ?? identities[0]
  if (!from) throw new MailIdentityProblem()
  const folder = await folderFor(store, 'drafts')
  const opened = openingOnce(reading)
  const former = replaces && (await opened(replaces))
  const found = await store.find(folder, messageIdOfDraft(asked, from.email))
  const id = replaces && !isSame(former, asked) ? crypto.randomUUID() : asked
  const { within, waiting } = split(draft.attachments, replaces)
  const message = await outgoingOfDraft(id, { ...draft, attachments: within }, from, { store: reading, former, opened }, now)
  const saved = await append(store, folder, asKept(message, id, draft, waiting), now)
  await eraseFormer(store, id === asked ? [...(replaces && former ? [replaces] : []), ...(replaces ? [] : found.map(refOf))] : [], saved)
  return { saved, id, message }
}

/** Is what is to be replaced still there, and this draft: one of another program has no name yet. */
function isSame(former: OpenedMessage | null, id: string): boolean {
  return former !== null && former.line.draft && [undefined, id].includes(headerOf(former, DRAFT_FIELD))
}

async function append(store: MailStore, folder: string, kept: Outgoing, now: number): Promise<MessageRef> {
  const size = await measureMessage(kept, 'toKeep')
  return store.append(folder, { size, bytes: composeMessage(kept, 'toKeep'), flags: ['\\Draft', '\\Seen'], at: now })
}

// An old one that stays is one too many, and nothing lost: the new one is kept whatever comes of it.
async function eraseFormer(store: MailStore, former: readonly MessageRef[], saved: MessageRef): Promise<void> {
  for (const { folder, validity, uid } of former) {
    if (folder === saved.folder && uid === saved.uid) continue
    await store.erase({ folder, validity, uids: [uid] }).catch(() => undefined)
  }
}

function refOf({ folder, validity, uid }: MessageLine): MessageRef {
  return { folder, validity, uid }
}
