import * as v from 'valibot'
import type { MailAccount } from '../mailbox/mail-account.ts'
import type { MailAutomation, MailRules } from '../mailbox/mail-filters.ts'
import { MailRulesRefusedProblem } from '../problems/mail-rules-refused-problem.ts'
import { readScript } from './read-script.ts'
import { NO_RULES, RulesSchema } from './rules-schema.ts'
import type { SieveServer } from './sieve-server.ts'
import { inSession, type SieveSession } from './sieve-session.ts'
import { type ScriptMailbox, writeScript } from './write-script.ts'

/** The one script that is ours. */
const NAME = 'redazione-diffusa'

/**
 * Filters and the answer of who is away, kept at the mail server as a script of Sieve (RFC 5228) that works whether or not anybody
 * looks at their mail. A script that another program wrote is shown to be there and is never touched.
 *
 * @param trash gives the path of the bin, asked for only when a rule puts something into it
 */
export function sieveAutomation(server: SieveServer, account: MailAccount, trash: () => Promise<string> = () => Promise.resolve('Trash')): MailAutomation {
  return {
    read: () => inSession(server, account, inForce),
    write: async (given) => {
      const rules = allowed(given)
      const bin = rules.filters.some(({ action }) => action.kind === 'trash') ? await trash() : ''
      await inSession(server, account, (session) => keep(session, rules, { email: account.email, trash: bin }))
    },
  }
}

async function inForce(session: SieveSession): Promise<{ readonly rules: MailRules; readonly foreign: boolean }> {
  const scripts = await session.list()
  const active = scripts.find((script) => script.active)
  if (active && active.name !== NAME) return { rules: NO_RULES, foreign: true }
  if (!scripts.some(({ name }) => name === NAME)) return { rules: NO_RULES, foreign: false }
  const rules = readScript(await session.get(NAME))
  return { rules: rules ?? NO_RULES, foreign: rules === null }
}

async function keep(session: SieveSession, rules: MailRules, mailbox: Omit<ScriptMailbox, 'offered'>): Promise<void> {
  const { text, needs } = writeScript(rules, { ...mailbox, offered: session.extensions })
  if (!needs.every((extension) => session.extensions.has(extension))) throw new MailRulesRefusedProblem()
  if ((await inForce(session)).foreign) throw new MailRulesRefusedProblem()
  await session.put(NAME, text)
  await session.activate(NAME)
}

function allowed(rules: MailRules): MailRules {
  const known = v.safeParse(RulesSchema, rules)
  if (!known.success) throw new MailRulesRefusedProblem()
  return known.output
}
