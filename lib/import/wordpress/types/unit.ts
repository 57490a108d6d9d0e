import { UNIT_TYPES } from '../../../model/vocabularies/unit-types.ts'
import { contactsOf } from '../map/contacts-of.ts'
import type { TypeMap } from './type-map.ts'

/** tipologia_unita_organizzativa: offices own the pages they answer for, themselves first. */
export const unit: TypeMap = {
  prefix: '_dci_unita_organizzativa_',
  offices: [],
  image: 'immagine',
  description: 'descrizione_breve',
  values: (desk) => {
    const [head, ...heads] = desk.related('responsabile', 'persona')
    if (heads.length > 0) desk.note('term-extra', 'responsabile', heads.join(', '))
    const values = {
      tipo: desk.term('tipi_unita_organizzativa', UNIT_TYPES) ?? 'ufficio',
      genitore: desk.related('unita_organizzativa_genitore', 'unita')[0],
      competenze: desk.prose('competenze', 'Competenze'),
      responsabile: head,
      assessore: desk.related('assessore_riferimento', 'persona')[0],
      sede: desk.related('sede_principale', 'luogo')[0],
      contatti: contactsOf(desk, 'contatti'),
    }
    desk.linksTo('altre_sedi', 'Altre sedi')
    desk.linksTo('allegati', 'Documenti')
    desk.sectionOf('ulteriori_informazioni', 'Altre informazioni')
    // People and services say of which office they are: an office's list is made of that.
    desk.raw('persone_struttura')
    desk.raw('elenco_servizi_offerti')
    return { ...values, body: desk.body('') }
  },
}
