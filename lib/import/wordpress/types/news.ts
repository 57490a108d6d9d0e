import { phpTexts } from '../read/read-php.ts'
import { cellOf, rowsOf } from '../map/rows-of.ts'
import type { TypeMap } from './type-map.ts'
import { gallery } from './gallery.ts'

const TYPES = ['notizia', 'comunicato', 'avviso'] as const

/** tipologia_notizia, and WordPress's own articles. */
export const news: TypeMap = {
  prefix: '_dci_notizia_',
  offices: ['a_cura_di'],
  image: 'immagine',
  description: 'descrizione_breve',
  values: (desk) => {
    const expiry = desk.day('data_scadenza')
    const type = desk.item.type === 'post' ? 'notizia' : desk.term('tipi_notizia', TYPES)
    // A notice without an end is no notice of ours: it stays on the site as news.
    const endless = type === 'avviso' && expiry === undefined
    if (endless) desk.note('notice-as-news', 'data_scadenza')
    const values = {
      tipo: endless ? 'notizia' : (type ?? 'notizia'),
      numero: type === 'comunicato' ? desk.line('numero_comunicato', 20) : undefined,
      luoghi: desk.related('luoghi', 'luogo'),
      persone: desk.related('persone', 'persona'),
      allegati: desk.files('allegati'),
      data_pubblicazione: desk.day('data_pubblicazione'),
      data_scadenza: expiry,
    }
    gallery(desk, 'Immagini', desk.files('multimedia'))
    for (const row of rowsOf(desk.raw('gallerie_multimediali'))) desk.note('field-dropped', 'gallerie_multimediali', cellOf(row, 'titolo_gallery'))
    desk.linksTo('documenti', 'Documenti')
    desk.linksTo('dataset', 'Dati')
    const text = phpTexts(desk.raw('testo_completo')).join('\n\n')
    return { ...values, body: desk.body(text === '' ? desk.item.content : text) }
  },
}
