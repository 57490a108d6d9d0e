import type { AuditException } from '../../model/audit/audit-row.ts'
import { type Finding, inWords } from '../verify/finding.ts'
import { type AuditNames, personNamed } from './audit-source.ts'
import { AUDIT_EXCEPTIONS } from './words.ts'

/** A finding of the verification as the register tells it. */
export function exceptionOf(names: AuditNames, found: Finding): AuditException {
  const { detail = null, level, name, path = null, person } = found
  return { name, level, ...inWords(found), person: person === undefined ? null : personNamed(names, { id: person, name: person }), path, detail }
}

/** What only the register tells. */
export function auditException(name: keyof typeof AUDIT_EXCEPTIONS, about: Partial<Pick<AuditException, 'person' | 'path' | 'detail'>>): AuditException {
  return { name, ...AUDIT_EXCEPTIONS[name], person: null, path: null, detail: null, ...about }
}
