import type { AuditEffect, AuditException } from '../../model/audit/audit-row.ts'
import { auditException } from './exception-of.ts'
import { AUDIT_WORDS as say } from './words.ts'

/** Sentences that are told where it is listed; all are in the row. */
const TOLD = 5

/** That rights changed, with the effective diff. */
export function rightsException(effects: readonly AuditEffect[]): AuditException {
  const lines = effects.slice(0, TOLD).map(({ does, who }) => say.effect(who, does))
  const more = effects.length > TOLD ? [say.more(effects.length - TOLD)] : []
  return auditException('rights-changed', { detail: [...lines, ...more].join('; ') || null })
}
