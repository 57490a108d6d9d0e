import { PLACE_TYPES } from '../../../model/vocabularies/place-types.ts'
import { contactsOf } from '../map/contacts-of.ts'
import type { Desk } from '../map/desk.ts'
import { isPhpList } from '../read/php-value.ts'
import { phpTexts } from '../read/read-php.ts'
import { cellOf, rowsOf } from '../map/rows-of.ts'
import type { TypeMap } from './type-map.ts'

/** tipologia_luogo */
export const place: TypeMap = {
  prefix: '_dci_luogo_',
  offices: ['struttura_responsabile', 'sede_di'],
  image: 'immagine',
  description: 'descrizione_breve',
  values: (desk) => {
    const values = {
      tipo: desk.term('tipi_luogo', PLACE_TYPES),
      indirizzo: desk.line('indirizzo', 160, 'Indirizzo'),
      cap: desk.line('cap', 5),
      ...coordinates(desk),
      // The theme writes this field with its accent.
      accesso: desk.prose('modalità_accesso', 'Come si accede') ?? desk.prose('modalita_accesso', 'Come si accede'),
      orari: desk.lines('orario_pubblico').map((text) => text.slice(0, 500)),
      contatti: contactsOf(desk, 'punti_contatto'),
    }
    desk.sectionOf('nome_alternativo', 'Si chiama anche')
    desk.sectionOf('servizi', 'Servizi')
    desk.sectionOf('quartiere', 'Quartiere')
    desk.sectionOf('circoscrizione', 'Circoscrizione')
    desk.linksTo('luoghi_collegati', 'Luoghi vicini')
    desk.sectionOf('ulteriori_informazioni', 'Altre informazioni')
    for (const row of rowsOf(desk.raw('gallerie_multimediali'))) desk.note('field-dropped', 'gallerie_multimediali', cellOf(row, 'titolo_gallery'))
    // Which offices are there the offices say, with their own seat.
    desk.raw('sede_di')
    return { ...values, body: desk.body(phpTexts(desk.raw('descrizione_estesa')).join('\n\n') || phpTexts(desk.raw('descrizione_breve')).join('\n\n')) }
  },
}

function coordinates(desk: Desk): { readonly lat?: number; readonly lon?: number } {
  const field = desk.raw('posizione_gps')
  const [lat, lon] = isPhpList(field) ? [cellOf(field, 'lat'), cellOf(field, 'lng')] : pair(String(field ?? ''))
  const numbers = [lat, lon].map((text) => (/^-?\d{1,3}(?:\.\d+)?$/.test(text) ? Math.round(Number(text) * 1e6) / 1e6 : Number.NaN))
  const [first = Number.NaN, second = Number.NaN] = numbers
  return Number.isNaN(first) || Number.isNaN(second) ? {} : { lat: first, lon: second }
}

/** A map that was kept as JSON. */
function pair(text: string): readonly [string, string] {
  const read = (key: string) => new RegExp(`"${key}"\\s*:\\s*"?(-?[\\d.]{1,25})`).exec(text)?.[1] ?? ''
  return [read('lat'), read('lng')]
}
