import type { RulesAnswer } from '../../../../lib/protocol/webmail.ts'

export type MailRules = RulesAnswer['rules']
export type Vacation = MailRules['vacation']
export type MailFilter = MailRules['filters'][number]
export type FilterAction = MailFilter['action']
export type FilterCondition = MailFilter['conditions'][number]
