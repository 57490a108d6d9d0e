import { APPOINTMENT_TYPES } from '../../../model/vocabularies/appointment-types.ts'
import { lineOfHtml } from '../html/convert.ts'
import { contactsOf } from '../map/contacts-of.ts'
import { dayOfField } from '../map/dates.ts'
import type { Desk } from '../map/desk.ts'
import { foldedItem } from '../map/folded-item.ts'
import { onlineItem } from '../map/online-item.ts'
import { shorten } from '../map/shorten.ts'
import { termsOf } from '../map/terms-of.ts'
import { phpTexts } from '../read/read-php.ts'
import type { SourceItem } from '../read/source-item.ts'
import { gallery } from './gallery.ts'
import type { TypeMap } from './type-map.ts'

/** tipologia_persona_pubblica, with tipologia_incarico folded in. */
export const person: TypeMap = {
  prefix: '_dci_persona_pubblica_',
  offices: ['responsabile_di', 'organizzazioni'],
  image: 'foto',
  description: 'descrizione_breve',
  values: (desk) => {
    const [incomes, ...otherIncomes] = desk.files('dichiarazione_redditi')
    const [assets, ...otherAssets] = desk.files('variazione_situazione_patrimoniale')
    const values = {
      nome: desk.line('nome', 80),
      cognome: desk.line('cognome', 80),
      incarichi: appointmentsOf(desk),
      contatti: contactsOf(desk, 'punti_contatto'),
      deleghe: desk.prose('deleghe', 'Deleghe'),
      cv: desk.file('curriculum_vitae'),
      trasparenza: { redditi: incomes?.file, patrimonio: assets?.file },
    }
    desk.sectionOf('competenze', 'Competenze')
    desk.sectionOf('situazione_patrimoniale', 'Situazione patrimoniale')
    desk.sectionOf('ulteriori_informazioni', 'Altre informazioni')
    gallery(desk, 'Immagini', desk.files('gallery'))
    gallery(desk, 'Altri documenti', [...otherIncomes, ...otherAssets, ...desk.files('spese_elettorali'), ...desk.files('altre_cariche')])
    // What kind of person it is, and until when, the appointments say.
    desk.raw('tipologia_persona')
    desk.raw('data_conclusione_incarico')
    return { ...values, body: desk.body(phpTexts(desk.raw('biografia')).join('\n\n')) }
  },
}

/** An appointment is named by its person, and names it: either is enough. */
function appointmentsOf(desk: Desk): readonly Readonly<Record<string, unknown>>[] {
  const ids = [...new Set([...desk.ids('incarichi'), ...desk.world.about('_dci_incarico_persona', desk.item.id)])]
  return ids.flatMap((id) => {
    const item = foldedItem(desk, 'incarichi', id, 'incarico')
    return item ? appointment(item, desk) : []
  })
}

function appointment(item: SourceItem, desk: Desk): readonly Readonly<Record<string, unknown>>[] {
  const said = (key: string) => phpTexts(item.meta.get(`_dci_incarico_${key}`)).join('\n\n')
  const unit = ['unita_organizzativa', 'responsabile_struttura'].map((key) => desk.world.homes.get(Number(said(key)))).find((home) => home?.type === 'unita')
  const role = lineOfHtml(item.title)
  const start = dayOfField(said('data_inizio_incarico')) ?? dayOfField(said('data_insediamento'))
  const act = onlineItem(Number(said('atto_nomina')), desk.world)
  for (const [key, title] of [['compensi', 'Compensi'], ['importi_viaggi_servizi', 'Viaggi e missioni'], ['ulteriori_informazioni', 'Sull’incarico']] as const) desk.section(title, desk.markdown(said(key), 3))
  if (unit === undefined || start === null || role === '') {
    desk.note('relation-waiting', 'incarichi', `${role}${unit === undefined ? ', senza ufficio' : ''}${start === null ? ', senza data di inizio' : ''}`)
    return []
  }
  const end = dayOfField(said('data_conclusione_incarico'))
  return [{
    tipo: termsOf(item, 'tipi_incarico', APPOINTMENT_TYPES, desk.note)[0] ?? 'altro',
    ruolo: shorten(role, 120),
    unita: unit.slug,
    inizio: start,
    ...(end === null ? {} : { fine: end }),
    ...(act ? { atto: shorten(lineOfHtml(act.title), 255) } : {}),
  }]
}
