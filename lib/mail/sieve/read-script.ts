import * as v from 'valibot'
import type { MailRules } from '../mailbox/mail-filters.ts'
import { RulesSchema } from './rules-schema.ts'
import { hashOf, MARK } from './write-script.ts'

/** The rules a script of ours was made of; `null` where another program wrote it, or changed it since. */
export function readScript(script: string): MailRules | null {
  const [, hash, body = ''] = new RegExp(`^${MARK}([0-9a-f]{64})\\r\\n([\\s\\S]*)$`).exec(script) ?? []
  if (hash === undefined || hashOf(body) !== hash) return null
  const rules = v.safeParse(RulesSchema, parsed(/^# ([^\r\n]*)\r\n/.exec(body)?.[1] ?? ''))
  return rules.success ? rules.output : null
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
