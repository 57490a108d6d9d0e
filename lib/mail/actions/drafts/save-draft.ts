import type { DraftSaveAnswer, DraftSaveAsked, Identity } from '../../../protocol/webmail.ts'
import { composeMessage } from '../../compose/compose-message.ts'
import type { SignatureCrest } from '../../compose/crest/signature-crest.ts'
import { withCrest } from '../../compose/crest/with-crest.ts'
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
  /** What it was before: to be erased once this one counts. */
  readonly former: readonly MessageRef[]
}

/**
 * Keeps a draft in the place of what it was, as often as somebody pauses: heavy files stay where they lie.
 *
 * @param now milliseconds since the epoch
 * @throws {MailAttachmentMissingProblem} nothing was changed then
 */
export async function saveDraft(desk: WritingDesk, asked: DraftSaveAsked, now: number): Promise<KeptDraft> {
  const kept = await keepDraft(desk, asked, now, { split: splitAttachments, sign: (message) => message })
  await eraseDrafts(desk.store, kept.former)
  return kept
}

/**
 * The same with all that belongs to it, as it is before it leaves. What it was stays beside it: whoever writes knows the draft
 * by that, and goes on with it where it does not leave.
 *
 * @param crest what goes beside the signature; `null` for nothing
 */
export function saveWholeDraft(desk: WritingDesk, asked: DraftSaveAsked, now: number, crest: SignatureCrest | null): Promise<KeptDraft> {
  return keepDraft(desk, asked, now, { split: (within) => ({ within, waiting: [] }), sign: (message) => (crest === null ? message : withCrest(message, crest)) })
}

/** How a draft is kept: what of its files is in it, and what is added to what was written. */
interface Manner {
  readonly split: typeof splitAttachments
  readonly sign: (message: Outgoing) => Outgoing
}

/**
 * The new one lies in the mailbox before the old one goes. Where another window wrote the same draft meanwhile both are kept,
 * this one under a new name.
 */
async function keepDraft({ store, reading, identities }: WritingDesk, { id: asked, draft, replaces }: DraftSaveAsked, now: number, { split, sign }: Manner): Promise<KeptDraft> {
  const from = identities.find(({ email }) => email === draft.from.toLowerCase()) ?? identities[0]
  if (!from) throw new MailIdentityProblem()
  const folder = await folderFor(store, 'drafts')
  const opened = openingOnce(reading)
  const former = replaces && (await opened(replaces))
  const found = await store.find(folder, messageIdOfDraft(asked, from.email))
  const id = replaces && !isSame(former, asked) ? crypto.randomUUID() : asked
  const { within, waiting } = split(draft.attachments, replaces)
  const message = sign(await outgoingOfDraft(id, { ...draft, attachments: within }, from, { store: reading, former, opened }, now))
  const saved = await append(store, folder, asKept(message, id, draft, waiting), now)
  const stale = id === asked ? [...(replaces && former ? [replaces] : []), ...(replaces ? [] : found.map(refOf))] : []
  return { saved, id, message, former: stale.filter(({ folder: path, uid }) => path !== saved.folder || uid !== saved.uid) }
}

/** Is what is to be replaced still there, and this draft: one of another program has no name yet. */
function isSame(former: OpenedMessage | null, id: string): boolean {
  return former !== null && former.line.draft && [undefined, id].includes(headerOf(former, DRAFT_FIELD))
}

async function append(store: MailStore, folder: string, kept: Outgoing, now: number): Promise<MessageRef> {
  const size = await measureMessage(kept, 'toKeep')
  return store.append(folder, { size, bytes: composeMessage(kept, 'toKeep'), flags: ['\\Draft', '\\Seen'], at: now })
}

/** One that stays is one too many, and nothing lost: what counts is kept whatever comes of it. */
export async function eraseDrafts(store: MailStore, drafts: readonly MessageRef[]): Promise<void> {
  for (const { folder, validity, uid } of drafts) await store.erase({ folder, validity, uids: [uid] }).catch(() => undefined)
}

function refOf({ folder, validity, uid }: MessageLine): MessageRef {
  return { folder, validity, uid }
}
