import type { ToldChange } from '../../lib/site/history/told-change.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { HISTORY_PAGE_WORDS as say } from '../words/history.ts'

/** Who approved a change, by the office they did it for and never by name: «Approvata dalla redazione (URP)»; `null` where nobody recorded it. */
export function approvedBy(site: Queries, { roles, urgent }: Pick<ToldChange, 'roles' | 'urgent'>): string | null {
  if (roles.length === 0) return urgent ? say.urgent : null
  const counts = new Map<string, number>()
  for (const role of roles) counts.set(role, (counts.get(role) ?? 0) + 1)
  return `${urgent ? say.urgent : say.approved} ${[...counts].map(([role, n]) => ofRole(site, role, n)).join(say.and)}`
}

// A group of the rules is named after its body and its office: `urp-prato`, `prato-polizia-municipale`.
function ofRole(site: Queries, role: string, n: number): string {
  const body = site.site.tipo === 'public' ? site.site.ente : ''
  const own = role.replace(new RegExp(`^${body}-|-${body}$`), '')
  if (own === 'urp') return say.byNewsroom(n)
  return say.byOffice(site.named(own, 'unita', own)?.title ?? own.replaceAll('-', ' '), n)
}
