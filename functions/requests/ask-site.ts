import type { Queries } from '../../lib/site/queries.ts'
import type { Services } from '../services.ts'

/** Asks a site as one of its pages would; `null` when there is no such site. */
export function askSite<T>({ pages }: Pick<Services, 'pages'>, site: string, question: (site: Queries) => T): T | null {
  const found: T[] = []
  pages.show(site, (queries) => {
    found.push(question(queries))
    return ''
  })
  return found[0] ?? null
}
