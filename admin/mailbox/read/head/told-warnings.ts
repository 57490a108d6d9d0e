import type { MailWarning, MessageAnswer } from '../../../../lib/protocol/webmail.ts'

/** Every certified message comes from its provider on behalf of who wrote it: its panel says so, in its own words. */
const OF_ITS_NATURE: readonly MailWarning['code'][] = ['name-is-address', 'reply-elsewhere']

/** The warnings that are told of a message: one that every message of a kind would have teaches nobody to be careful. */
export function toldWarnings({ warnings, certified }: Pick<MessageAnswer, 'warnings' | 'certified'>): readonly MailWarning[] {
  return certified?.kind === 'message' ? warnings.filter(({ code }) => !OF_ITS_NATURE.includes(code)) : warnings
}
