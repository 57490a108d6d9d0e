import { dataset } from './dataset.ts'
import { document } from './document.ts'
import { event } from './event.ts'
import { faq } from './faq.ts'
import { news } from './news.ts'
import { page } from './page.ts'
import { person } from './person.ts'
import { place } from './place.ts'
import { service } from './service.ts'
import { thematicSite } from './thematic-site.ts'
import type { TypeMap } from './type-map.ts'
import { unit } from './unit.ts'

/** How each content type of the theme is mapped, by WordPress's name for it. */
export const TYPE_MAPS: ReadonlyMap<string, TypeMap> = new Map([
  ['servizio', service],
  ['notizia', news],
  ['post', news],
  ['evento', event],
  ['luogo', place],
  ['unita_organizzativa', unit],
  ['persona_pubblica', person],
  ['documento_pubblico', document],
  ['dataset', dataset],
  ['domanda_frequente', faq],
  ['sito_tematico', thematicSite],
  ['page', page],
])
