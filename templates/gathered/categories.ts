import type { Card } from '../../lib/site/card.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { slugOf } from '../../lib/model/slug.ts'
import { CATEGORY_WORDS } from '../words/categories.ts'

/** A category of services that has at least one; an empty one is hidden (national model, architecture of information). */
export interface Category {
  readonly name: string
  readonly text: string
  readonly slug: string
  readonly address: string
  readonly services: readonly Card[]
}

export function categoriesOf(site: Queries): readonly Category[] {
  return Object.entries(CATEGORY_WORDS).flatMap(([name, text]) => {
    const services = site.cards('servizio').filter((card) => card.kind === name)
    return services.length === 0 ? [] : [{ name, text, slug: slugOf(name), address: `/servizi/${slugOf(name)}/`, services }]
  })
}
