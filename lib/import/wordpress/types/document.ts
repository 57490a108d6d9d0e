import { DOCUMENT_TYPES } from '../../../model/vocabularies/document-types.ts'
import type { Desk } from '../map/desk.ts'
import { lawsOf } from '../map/laws-of.ts'
import { licenceOf } from '../map/licence-of.ts'
import { phpTexts } from '../read/read-php.ts'
import { gallery } from './gallery.ts'
import type { TypeMap } from './type-map.ts'

/** tipologia_documento_pubblico */
export const document: TypeMap = {
  prefix: '_dci_documento_pubblico_',
  offices: ['ufficio_responsabile'],
  image: 'immagine',
  description: 'descrizione_breve',
  values: (desk) => {
    const type = desk.term('tipi_documento', DOCUMENT_TYPES)
    const until = desk.day('data_fine')
    const url = desk.line('url_documento', 500)
    const services = desk.slugs('servizi', [...new Set([...desk.ids('servizi'), ...desk.world.about('_dci_servizio_documenti', desk.item.id)])], 'servizio')
    const values = {
      tipo: type,
      file: desk.file('file_documento'),
      url: url?.startsWith('https://') ? url : undefined,
      autori: desk.line('autori', 160, 'Autori'),
      inizio_pubblicazione: desk.day('data_inizio'),
      fine_pubblicazione: until,
      norme: lawsOf(desk, 'riferimenti_normativi'),
      servizi: services,
      protocollo: protocol(desk),
      licenza: licenceOf(desk),
      // What the register of acts no longer publishes may not stay (L. 69/2009 art. 32; Garante, guidelines 243/2014).
      data_scadenza: type === 'Documento Albo Pretorio' ? until : undefined,
    }
    if (url !== undefined && values.url === undefined) desk.section('Indirizzo del documento', desk.markdown(`<a href="${url.replaceAll('"', '%22')}">${url.replaceAll('<', '&lt;')}</a>`))
    desk.sectionOf('formati', 'Formati disponibili')
    gallery(desk, 'Immagini', desk.files('gallery'))
    desk.linksTo('dataset', 'Dati')
    desk.linksTo('documenti_collegati', 'Documenti collegati')
    desk.sectionOf('ulteriori_informazioni', 'Altre informazioni')
    return { ...values, body: desk.body(phpTexts(desk.raw('descrizione_estesa')).join('\n\n')) }
  },
}

function protocol(desk: Desk): Readonly<Record<string, string>> | undefined {
  const [numero, data] = [desk.line('numero_protocollo', 40), desk.day('data_protocollo')]
  if (numero !== undefined && data !== undefined) return { numero, data }
  if (numero !== undefined || data !== undefined) desk.note('value-refused', 'protocollo', `${numero ?? ''} ${data ?? ''}`)
  return undefined
}
