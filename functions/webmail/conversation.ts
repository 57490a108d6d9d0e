import type { ConversationAnswer } from '../../lib/protocol/webmail.ts'
import { MessageSchema } from './schema/message.ts'
import { webmailAction } from './webmail-action.ts'

export default webmailAction('conversation', MessageSchema, async ({ mailbox }, { ref }): Promise<ConversationAnswer> => ({ lines: await mailbox.store.conversationOf(ref) }))
