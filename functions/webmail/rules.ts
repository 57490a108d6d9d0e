import * as v from 'valibot'
import { keepRules, readRules } from '../../lib/mail/actions/mail-rules.ts'
import { NothingSchema } from './schema/message.ts'
import { RulesSchema } from './schema/rules.ts'
import { webmailAction } from './webmail-action.ts'

export default webmailAction('rules', v.union([RulesSchema, NothingSchema]), ({ mailbox }, asked) => ('vacation' in asked ? keepRules(mailbox, asked) : readRules(mailbox)))
