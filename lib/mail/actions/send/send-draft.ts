import type { Storage } from 'unstorage'
import type { DraftAttachment, SendAnswer, SendAsked } from '../../../protocol/webmail.ts'
import type { ProblemMessage } from '../../../protocol/problem-message.ts'
import { composeMessage } from '../../compose/compose-message.ts'
import type { SignatureCrest } from '../../compose/crest/signature-crest.ts'
import { measureMessage } from '../../compose/measure-message.ts'
import type { Mailbox } from '../../mailbox/mailbox-provider.ts'
import type { MailStore } from '../../mailbox/mail-store.ts'
import type { MessageRef } from '../../mailbox/messages.ts'
import { MailIdentityProblem } from '../../problems/mail-identity-problem.ts'
import { MailMaybeSentProblem } from '../../problems/mail-maybe-sent-problem.ts'
import { MailTooLargeProblem } from '../../problems/mail-too-large-problem.ts'
import { messageIdOfDraft } from '../drafts/draft-id.ts'
import { eraseDrafts, type KeptDraft, saveWholeDraft, type WritingDesk } from '../drafts/save-draft.ts'
import { folderFor } from '../folders/folder-for.ts'
import { sizeLimitOf } from '../size-limit.ts'
import { forgetUploads } from '../uploads/forget-uploads.ts'
import { refusalOf } from './refusal-of.ts'
import { recipientsOf } from './recipients-of.ts'
import { markSending } from './sending-marks.ts'

interface Sender extends Omit<WritingDesk, 'store'> {
  /** Where it is remembered what left. */
  readonly marks: Storage
  /** What goes beside the signature in the HTML; `null` for nothing. */
  readonly crest: SignatureCrest | null
  /** What is said of something that went wrong after the message left. */
  readonly say: (error: unknown) => ProblemMessage
  /** Milliseconds since the epoch. */
  readonly now: number
}

/**
 * Sends a message: it is kept as a draft, handed over, and then that draft becomes the copy among what was sent. Whatever goes
 * wrong before it left, the draft stays; what goes wrong after is said beside the answer, and it is not sent a second time.
 *
 * @throws {MailIdentityProblem | MailSenderRefusedProblem | MailRecipientsProblem | MailAlreadySentProblem | MailBeingSentProblem | MailTooLargeProblem} and what `Submission` throws
 */
export async function sendDraft(mailbox: Mailbox, asked: SendAsked, sender: Sender): Promise<SendAnswer> {
  const from = asked.draft.from.toLowerCase()
  if (!sender.identities.some(({ email }) => email === from)) throw new MailIdentityProblem()
  const to = recipientsOf(asked.draft)
  const mark = await markSending(sender.marks, messageIdOfDraft(asked.id, from), sender.now)
  let kept: KeptDraft | null = null
  let refused: readonly string[]
  try {
    kept = await saveWholeDraft({ store: mailbox.store, reading: sender.reading, identities: sender.identities }, asked, sender.now, sender.crest)
    const limit = sizeLimitOf(mailbox)
    if ((await measureMessage(kept.message, 'toSend')) > limit) throw new MailTooLargeProblem(limit)
    refused = (await mailbox.submission.submit({ from, to }, composeMessage(kept.message, 'toSend'))).refused
  } catch (error) {
    if (kept) await goBack(mailbox.store, kept, asked)
    // Of what may have left nobody knows: the person decides, after the wait that a second click would have too.
    if (!(error instanceof MailMaybeSentProblem)) await mark.didNotLeave()
    throw await refusalOf(error, from, mailbox.submission)
  }
  await mark.left()
  return { refused, ...(await afterwards(mailbox.store, kept, asked, sender)) }
}

/** One draft stays of what did not leave: the one that whoever writes knows of, so that they go on with it. */
async function goBack(store: MailStore, { saved, former }: KeptDraft, { replaces }: SendAsked): Promise<void> {
  await eraseDrafts(store, replaces !== null && former.length > 0 ? [saved] : former)
}

async function afterwards(store: MailStore, { saved, former }: KeptDraft, { draft }: SendAsked, { say }: Sender): Promise<Pick<SendAnswer, 'kept' | 'problem'>> {
  await eraseDrafts(store, former)
  await markAnswered(store, draft.about).catch(() => undefined)
  await forgetUploads(store, draft.attachments.filter(isUpload).map(({ id }) => id)).catch(() => undefined)
  try {
    return { kept: await keepAsSent(store, saved), problem: null }
  } catch (error) {
    return { kept: null, problem: say(error) }
  }
}

/** The draft is the message, Bcc and all: it is moved, so a full mailbox can lose no copy. */
async function keepAsSent(store: MailStore, { folder, validity, uid }: MessageRef): Promise<MessageRef | null> {
  const draft = { folder, validity, uids: [uid] }
  const sent = await store.move(draft, await folderFor(store, 'sent'))
  const [moved] = sent.uids
  if (moved === undefined) return null
  await store.flag(sent, { add: ['\\Seen'], remove: ['\\Draft'] })
  return { folder: sent.folder, validity: sent.validity, uid: moved }
}

async function markAnswered(store: MailStore, about: SendAsked['draft']['about']): Promise<void> {
  if (!about) return
  const { folder, validity, uid } = about.ref
  await store.flag({ folder, validity, uids: [uid] }, { add: [about.kind === 'reply' ? '\\Answered' : '$Forwarded'] })
}

function isUpload(attachment: DraftAttachment): attachment is Extract<DraftAttachment, { kind: 'upload' }> {
  return attachment.kind === 'upload'
}
