import type { Queries } from '../../lib/site/queries.ts'
import { ratedAt } from './rated.ts'
import { Rating } from './rating.tsx'

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
  const rated = ratedAt(address)
  const isAsked = isEntry || robots !== 'noindex' || rated.about === 'servizio'
  if (site.site.tipo !== 'public' || !isAsked) return null
  return <Rating site={site} {...rated} />
}
