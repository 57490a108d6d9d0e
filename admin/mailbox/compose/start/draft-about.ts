import type { Draft, MessageAnswer } from '../../../../lib/protocol/webmail.ts'
import type { ComposeHow } from '../../route.ts'
import type { Writer } from './blank-draft.ts'
import { draftOfMessage } from './draft-of-message.ts'
import { forwardDraft, forwardWholeDraft } from './forward-draft.ts'
import { replyAllDraft, replyDraft } from './reply-draft.ts'
import type { Start } from './start.ts'

type Begin = (message: MessageAnswer, writer: Writer) => Draft

const BEGIN: Readonly<Record<ComposeHow, Begin>> = { draft: draftOfMessage, reply: replyDraft, 'reply-all': replyAllDraft, forward: forwardDraft, 'forward-whole': forwardWholeDraft }
const KINDS: Readonly<Record<ComposeHow, Start['kind']>> = { draft: 'draft', reply: 'reply', 'reply-all': 'reply', forward: 'forward', 'forward-whole': 'forward' }

/** What is written about a message: an answer, what passes it on, or the draft it is. */
export function draftAbout(how: ComposeHow, message: MessageAnswer, writer: Writer): Draft {
  return BEGIN[how](message, writer)
}

export function kindOf(how: ComposeHow | undefined): Start['kind'] {
  return how ? KINDS[how] : 'new'
}
