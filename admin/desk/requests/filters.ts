import type { RequestLine } from '../../../lib/protocol/requests.ts'

/** What the list is narrowed to; `open` is all that is not closed, empty is all. */
export interface RequestFilters {
  readonly office: string
  readonly kind: string
  readonly state: string
}

export const OPEN: RequestFilters = { office: '', kind: '', state: 'open' }

/** The office of a line, of all the sites. */
export function officeKey({ site, owner }: Pick<RequestLine, 'site' | 'owner'>): string {
  return `${site}/${owner}`
}

export function narrowed(items: readonly RequestLine[], { office, kind, state }: RequestFilters): readonly RequestLine[] {
  return items.filter((line) => (office === '' || officeKey(line) === office) && (kind === '' || line.kind === kind) && (state === '' || (state === 'open' ? line.state !== 'closed' : line.state === state)))
}

/** The offices there is something of, each once, by name. */
export function officesIn(items: readonly RequestLine[]): readonly { readonly value: string; readonly label: string }[] {
  const names = new Map(items.map((line) => [officeKey(line), `${line.office} – ${line.siteName}`]))
  return [...names].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label, 'it'))
}
