import { lineOfHtml } from '../html/convert.ts'
import { shorten } from '../map/shorten.ts'
import { phpTexts } from '../read/read-php.ts'
import type { TypeMap } from './type-map.ts'

/** tipologia_domanda_frequente */
export const faq: TypeMap = {
  prefix: '_dci_domanda_frequente_',
  offices: [],
  image: 'immagine',
  description: 'descrizione_breve',
  values: (desk) => ({
    domanda: shorten(lineOfHtml(desk.item.title), 200),
    body: desk.body(phpTexts(desk.raw('risposta')).join('\n\n') || desk.item.content),
  }),
}
