import type { service } from '../../model/types/service.ts'
import type { ValuesOf } from '../../model/content-type.ts'
import { ASSISTANCE_CATEGORIES } from '../../model/vocabularies/assistance-categories.ts'
import { slugOf } from '../../model/slug.ts'
import type { Card } from '../card.ts'
import type { Queries } from '../queries.ts'
import { type Office, officeFor, officesOf, publicRelations } from './offices.ts'

/** What a request is about: a category, perhaps a service of it, and who answers. */
export interface Subject {
  readonly category: string
  readonly title: string
  readonly office: Office
}

/** The service that a form or a link names `<owner>/<slug>`; `null` for anything else. */
export function serviceNamed(site: Queries, name: string): Card | null {
  const [owner = '', slug = ''] = name.split('/')
  return site.owned(owner, 'servizio').find((card) => card.slug === slug) ?? null
}

/** What the choice of the form for assistance means: a service, or a category as a whole (`categoria:ambiente`). */
export function subjectNamed(site: Queries, name: string): Subject | null {
  const service = serviceNamed(site, name)
  if (service) return { category: service.kind, title: service.title, office: officeFor(site, service.owner) }
  const category = ASSISTANCE_CATEGORIES.find((one) => name === `categoria:${slugOf(one)}`)
  return category ? { category, title: category, office: publicRelations(site) } : null
}

/** The offices a service is asked for at: those its sheet names, else the one that answers for it. */
export function officesForService(site: Queries, { path, owner }: Card): readonly Office[] {
  const values = site.entry(path)?.values as ValuesOf<typeof service> | undefined
  const named = (values?.accesso.uffici ?? []).map((slug) => site.named(owner, 'unita', slug)?.path)
  const offices = officesOf(site).filter(({ owner: of, unit }) => named.includes(`content/${site.site.key}/${of}/unita/${unit}.md`))
  return offices.length > 0 ? offices : [officeFor(site, owner)]
}

/** What somebody may come to an office for: the services that name it or are its own. */
export function servicesAt(site: Queries, office: Pick<Office, 'owner' | 'unit'>): readonly Card[] {
  return site.cards('servizio').filter((card) => officesForService(site, card).some(({ owner, unit }) => owner === office.owner && unit === office.unit))
}
