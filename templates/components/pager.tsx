import type { Queries } from '../../lib/site/queries.ts'
import { href } from '../href.ts'
import { WORDS } from '../words/it.ts'

/** Entries on one page of a list. */
export const PAGE_SIZE = 30

export interface PagePart {
  readonly page: number
  readonly pages: number
  readonly addressOf: (page: number) => string
}

export function partOf(address: string, page: number, total: number): PagePart {
  return { page, pages: pagesOf(total), addressOf: (n) => (n === 1 ? address : `${address}pagina-${String(n)}/`) }
}

export function pagesOf(total: number): number {
  return Math.max(1, Math.ceil(total / PAGE_SIZE))
}

export function Pager({ site, part }: { site: Queries; part: PagePart }) {
  if (part.pages === 1) return null
  const link = (n: number, label: string) => <a class="page-link" href={href(site.site, part.addressOf(n))} aria-current={n === part.page ? 'page' : undefined}>{label}</a>
  return (
    <nav class="pagination-wrapper" aria-label={WORDS.pages}>
      <ul class="pagination">
        {part.page > 1 && <li class="page-item">{link(part.page - 1, WORDS.previous)}</li>}
        {Array.from({ length: part.pages }, (_, i) => <li key={i} class="page-item">{link(i + 1, String(i + 1))}</li>)}
        {part.page < part.pages && <li class="page-item">{link(part.page + 1, WORDS.next)}</li>}
      </ul>
    </nav>
  )
}
