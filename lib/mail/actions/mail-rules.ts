import type { RulesAnswer } from '../../protocol/webmail.ts'
import type { MailRules } from '../mailbox/mail-filters.ts'
import type { Mailbox } from '../mailbox/mailbox-provider.ts'
import { NoMailRulesProblem } from '../problems/no-mail-rules-problem.ts'

/** @throws {NoMailRulesProblem} where the server keeps none */
export async function readRules({ automation }: Mailbox): Promise<RulesAnswer> {
  if (!automation) throw new NoMailRulesProblem()
  return automation.read()
}

/** Keeps the rules and says what is in force now. @throws {NoMailRulesProblem | MailRulesRefusedProblem} */
export async function keepRules(mailbox: Mailbox, rules: MailRules): Promise<RulesAnswer> {
  if (!mailbox.automation) throw new NoMailRulesProblem()
  await mailbox.automation.write(rules)
  return readRules(mailbox)
}
