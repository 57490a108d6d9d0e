import { renderToString } from 'preact-render-to-string'
import type { Subject } from '../../lib/model/rating/rating.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { ratedAt } from './rated.ts'
import { RATING_SECTION, RatingForm } from './rating.tsx'

interface Props {
  readonly site: Queries
  /** Rooted at the site. */
  readonly address: string
  /** The page shows an entry, whoever may list it. */
  readonly isEntry: boolean
  readonly robots: 'noindex' | undefined
}

/** The rating at the foot of every page of a public site, but of those made for one reader and of those that say there is no page. */
export function PageRating({ site, address, isEntry, robots }: Props) {
  const { page, about } = ratedAt(address)
  const isAsked = isEntry || robots !== 'noindex' || about === 'servizio'
  if (site.site.tipo !== 'public' || !isAsked || !ADDRESS.test(page)) return null
  return <section {...RATING_SECTION} dangerouslySetInnerHTML={{ __html: formOf(site, about).replace(ANY_PAGE, page) }} />
}

/** Stands for the page in a form that is made once. No address of a site has anything to escape. */
const ANY_PAGE = '/una-pagina-qualsiasi/'
const ADDRESS = /^\/(?:[a-z0-9-]+\/)*$/

const forms = new WeakMap<Queries, Map<Subject, string>>()

// The same form on ten thousand pages, but for the address in it: made anew each time it would take as long as the rest of the page.
function formOf(site: Queries, about: Subject): string {
  const known = forms.get(site) ?? new Map<Subject, string>()
  forms.set(site, known)
  const form = known.get(about) ?? renderToString(<RatingForm site={site} page={ANY_PAGE} about={about} />)
  known.set(about, form)
  return form
}
