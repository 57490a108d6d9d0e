import { LIFE_EVENTS } from '../../../model/vocabularies/life-events.ts'
import { SERVICE_CATEGORIES } from '../../../model/vocabularies/service-categories.ts'
import { contactsOf } from '../map/contacts-of.ts'
import type { Desk } from '../map/desk.ts'
import { phasesOf } from '../map/phases-of.ts'
import { phpTexts } from '../read/read-php.ts'
import { lineOfHtml } from '../html/convert.ts'
import type { TypeMap } from './type-map.ts'

/** tipologia_servizio */
export const service: TypeMap = {
  prefix: '_dci_servizio_',
  offices: ['unita_responsabile'],
  image: 'immagine',
  description: 'descrizione_breve',
  values: (desk) => {
    const values = {
      stato: desk.raw('stato') === 'false' || desk.raw('stato') === '0' ? 'non attivo' : 'attivo',
      motivo_stato: desk.line('motivo_stato', 255, 'Perché non è attivo'),
      categoria: desk.term('categorie_servizio', SERVICE_CATEGORIES),
      destinatari: desk.prose('a_chi_e_rivolto', 'A chi è rivolto'),
      come_fare: desk.prose('come_fare', 'Come fare'),
      cosa_serve: needed(desk),
      cosa_si_ottiene: desk.prose('output', 'Cosa si ottiene'),
      tempi: { testo: desk.prose('tempi_text', 'Tempi e scadenze'), fasi: phasesOf(desk, 'fasi') },
      costi: desk.prose('costi', 'Quanto costa'),
      accesso: access(desk),
      condizioni: desk.files('condizioni_servizio').map(({ titolo, file }) => ({ titolo, file })),
      casi_particolari: desk.prose('casi_particolari', 'Casi particolari'),
      eventi_vita: desk.terms('eventi_vita_persone', LIFE_EVENTS),
    }
    desk.sectionOf('sottotitolo', 'Si chiama anche')
    desk.sectionOf('copertura_geografica', 'Dove vale')
    desk.sectionOf('vincoli', 'Vincoli')
    desk.sectionOf('procedure_collegate', 'Come si conosce l’esito')
    desk.sectionOf('ulteriori_informazioni', 'Altre informazioni')
    desk.linksTo('documenti', 'Documenti')
    desk.section('Contatti', contactsOf(desk, 'punti_contatto').map(({ tipo, valore }) => `- ${tipo}: ${desk.markdown(valore.replaceAll('<', '&lt;'))}`).join('\n'))
    return { ...values, body: desk.body(phpTexts(desk.raw('descrizione_estesa')).join('\n\n')) }
  },
}

function needed(desk: Desk): Readonly<Record<string, unknown>> {
  const list = phpTexts(desk.raw('cosa_serve_list')).map(lineOfHtml).filter((text) => text !== '')
  const said = desk.lines('cosa_serve_introduzione')
  // Where everything stands in the introduction its first line introduces the others.
  const [first, ...others] = said
  if (list.length > 0 || others.length === 0) return { intro: desk.line('cosa_serve_introduzione', 255, 'Cosa serve'), elenco: list }
  return { intro: first !== undefined && first.length <= 255 ? first : desk.line('cosa_serve_introduzione', 255, 'Cosa serve'), elenco: others.map((text) => text.slice(0, 500)) }
}

function access(desk: Desk): Readonly<Record<string, unknown>> {
  const url = desk.line('canale_digitale_link', 500)
  const label = desk.line('canale_digitale_label', 60)
  const other = [desk.prose('canale_digitale_text', 'Accedi in rete', 900), desk.prose('canale_fisico_text', 'Accedi in ufficio', 900)].filter((text) => text !== undefined)
  const secure = url?.startsWith('https://') === true
  if (url !== undefined && !secure) desk.note('value-refused', 'canale_digitale_link', url)
  return {
    ...(secure ? { online: { url, etichetta: label ?? 'Richiedi online' } } : {}),
    uffici: desk.related('canale_fisico_uffici', 'unita'),
    altro: other.join('\n\n'),
  }
}
