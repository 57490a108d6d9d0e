import type { AuditException, AuditPerson, AuditRow } from '../../model/audit/audit-row.ts'
import { auditException } from './exception-of.ts'
import { AUDIT_WORDS as say } from './words.ts'

interface Part {
  readonly person: AuditPerson
  readonly path: string
  readonly wrote: number[]
  readonly approved: number[]
}

/** People who in these rows wrote a page and approved what others wrote of it; the most approvals first. */
export function authorsAndApprovers(rows: readonly AuditRow[]): readonly AuditException[] {
  const parts = new Map<string, Part>()
  const partOf = (person: AuditPerson, path: string): Part => {
    const key = `${person.id} ${path}`
    const part = parts.get(key) ?? { person: { id: person.id, name: person.name }, path, wrote: [], approved: [] }
    parts.set(key, part)
    return part
  }
  for (const { approvals, authors, paths, proposal } of rows) {
    if (proposal === null) continue
    for (const path of paths) {
      for (const author of authors) partOf(author, path).wrote.push(proposal)
      for (const approver of approvals) if (approver.counts) partOf(approver, path).approved.push(proposal)
    }
  }
  return [...parts.values()]
    .filter(({ approved, wrote }) => approved.length > 0 && wrote.length > 0)
    .sort((a, b) => b.approved.length - a.approved.length || (a.path < b.path ? -1 : 1))
    .map(({ approved, path, person, wrote }) => auditException('author-and-approver', { person, path, detail: say.proposals([...new Set([...wrote, ...approved])].sort((a, b) => a - b)) }))
}
