import { EVENT_TYPES } from '../../../model/vocabularies/event-types.ts'
import { contactsOf } from '../map/contacts-of.ts'
import type { Desk } from '../map/desk.ts'
import { onlineItem } from '../map/online-item.ts'
import { cellOf, rowsOf } from '../map/rows-of.ts'
import { lineOfHtml } from '../html/convert.ts'
import { phpTexts } from '../read/read-php.ts'
import { gallery } from './gallery.ts'
import { linkedNames } from './linked-names.ts'
import type { TypeMap } from './type-map.ts'
import { shorten } from '../map/shorten.ts'

/** tipologia_evento */
export const event: TypeMap = {
  prefix: '_dci_evento_',
  offices: ['organizzatore'],
  image: 'immagine',
  description: 'descrizione_breve',
  values: (desk) => {
    const organizers = desk.ids('organizzatore').flatMap((id) => lineOfHtml(onlineItem(id, desk.world)?.title ?? '') || [])
    const values = {
      tipo: desk.term('tipi_evento', EVENT_TYPES),
      inizio: desk.moment('data_orario_inizio'),
      fine: desk.moment('data_orario_fine'),
      luogo: desk.related('luogo_evento', 'luogo')[0],
      destinatari: desk.prose('a_chi_e_rivolto', 'A chi è rivolto'),
      costo: cost(desk),
      organizzatore: organizers.length === 0 ? undefined : shorten(organizers.join(', '), 160),
      contatti: contactsOf(desk, 'punti_contatto'),
      allegati: desk.files('allegati'),
    }
    desk.sectionOf('sottotitolo', 'Sottotitolo')
    gallery(desk, 'Immagini', [...desk.files('gallery'), ...desk.files('video')])
    desk.sectionOf('trascrizione', 'Trascrizione del video')
    linkedNames(desk, 'patrocinato', 'Con il patrocinio di')
    linkedNames(desk, 'sponsor', 'Sponsor')
    desk.linksTo('persone', 'Persone')
    desk.linksTo('evento_genitore', 'Fa parte di')
    desk.sectionOf('ulteriori_informazioni', 'Altre informazioni')
    return { ...values, body: desk.body(phpTexts(desk.raw('descrizione_completa')).join('\n\n') || phpTexts(desk.raw('descrizione_breve')).join('\n\n')) }
  },
}

function cost(desk: Desk): string | undefined {
  const rows = rowsOf(desk.raw('costi'))
  const said = rows.map((row) => [lineOfHtml(cellOf(row, 'titolo_costo')), lineOfHtml(cellOf(row, 'prezzo_costo'))].filter((text) => text !== '').join(': ')).filter((text) => text !== '')
  const more = rows.filter((row) => cellOf(row, 'descrizione_costo') !== '').map((row) => `- ${desk.markdown(`<b>${cellOf(row, 'titolo_costo')}</b> ${cellOf(row, 'descrizione_costo')}`).replaceAll('\n', ' ')}`)
  const line = said.join('; ')
  if (line.length > 120 || more.length > 0) desk.section('Costi', [...(line.length > 120 ? said.map((text) => `- ${desk.markdown(text.replaceAll('<', '&lt;'))}`) : []), ...more].join('\n'))
  return line === '' ? undefined : shorten(line, 120)
}
