import { linkInText } from '../map/body-parts.ts'
import type { TypeMap } from './type-map.ts'

/** tipologia_sito_tematico: a page that presents it and leads there. */
export const thematicSite: TypeMap = {
  prefix: '_dci_sito_tematico_',
  offices: [],
  image: 'immagine',
  description: 'descrizione_breve',
  values: (desk) => {
    const url = desk.line('link', 500)
    if (url !== undefined && /^https?:\/\/\S+$/.test(url)) desk.section('Dove si trova', linkInText(url, url))
    desk.raw('colore')
    return { sezione: 'Siti tematici', body: desk.body(String(desk.raw('descrizione_breve') ?? '')) }
  },
}
