import type { AuditKind, AuditRow } from './audit-row.ts'

/** What the rows are narrowed to; an empty text narrows nothing. */
export interface AuditSelection {
  readonly site: string
  /** `<site>/<office>`. */
  readonly office: string
  /** The beginning of a content path: `content/prato/urp/`. */
  readonly path: string
  /** Id of somebody who wrote, approved, published or signed. */
  readonly person: string
  readonly kind: AuditKind | ''
  /** Only those an auditor is told first. */
  readonly exceptions: boolean
}

export const EVERYTHING: AuditSelection = { site: '', office: '', path: '', person: '', kind: '', exceptions: false }

export function isSelected(row: AuditRow, { site, office, path, person, kind, exceptions }: AuditSelection): boolean {
  return (
    (site === '' || row.sites.includes(site)) &&
    (office === '' || row.offices.includes(office)) &&
    (path === '' || row.paths.some((one) => one.startsWith(path))) &&
    (person === '' || peopleOf(row).some(({ id }) => id === person)) &&
    (kind === '' || row.kind === kind) &&
    (!exceptions || row.exceptions.length > 0)
  )
}

/** Everybody who had a part in it, each once. */
export function peopleOf({ approvals, authors, emergency, publishedBy }: AuditRow): readonly { readonly id: string; readonly name: string }[] {
  const all = [...authors, ...approvals, ...(publishedBy ? [publishedBy] : []), ...(emergency ? [emergency.by] : []), ...(emergency?.signed ? [emergency.signed] : [])]
  return [...new Map(all.map(({ id, name }) => [id, { id, name }])).values()]
}
