import type { Concern } from './concern.ts'
import type { Lane } from './lane.ts'
import { LANE_DAYS, type LaneRule } from './lane-rule.ts'

/** What changes, with its article: one thing or several. */
const CHANGED: Readonly<Partial<Record<Concern, readonly [noun: string, verb: 'cambia' | 'cambiano']>>> = {
  deadline: ['la scadenza', 'cambia'],
  money: ['un importo', 'cambia'],
  rights: ['i permessi', 'cambiano'],
  contacts: ['i contatti', 'cambiano'],
  hours: ['gli orari', 'cambiano'],
  dates: ['le date', 'cambiano'],
  titles: ['il titolo', 'cambia'],
  choices: ['le voci scelte da un elenco', 'cambiano'],
  files: ['i file', 'cambiano'],
  links: ['i collegamenti', 'cambiano'],
  relations: ['le pagine collegate', 'cambiano'],
  texts: ['il testo', 'cambia'],
  images: ['le immagini', 'cambiano'],
  order: ['l’ordine di un elenco', 'cambia'],
  other: ['un file che non è una pagina', 'cambia'],
}

const WHOLES: Readonly<Partial<Record<Concern, string>>> = {
  confirmation: 'conferma che è tutto giusto',
  new: 'è una pagina nuova',
  removal: 'toglie una pagina',
  move: 'sposta una pagina',
}

const NAMES = { light: 'leggera', ordinary: 'ordinaria', heavy: 'pesante' } as const satisfies Record<Lane['name'], string>

/** «cambia la scadenza», «cambiano la scadenza e un importo», «toglie una pagina». */
export function whyWhen(concerns: readonly Concern[]): string {
  return said(concerns, '', 'e')
}

/** «cambiano solo i contatti», «conferma che è tutto giusto». */
export function whyOnly(concerns: readonly Concern[]): string {
  return said(concerns, ' solo', 'e')
}

/** A line of the lanes as a sentence: «Corsia pesante, se cambiano la scadenza o un importo: 2 approvazioni, risposta entro 5 giorni lavorativi». */
export function laneInWords({ lane, when, only, need = 1, days = LANE_DAYS[lane] }: LaneRule): string {
  return `Corsia ${NAMES[lane]}, ${conditionOf({ when, only })}: ${need === 1 ? 'basta 1 approvazione' : `servono ${need} approvazioni`}, risposta entro ${days === 1 ? '1 giorno lavorativo' : `${days} giorni lavorativi`}`
}

/** «se cambiano la scadenza o un importo», «in tutti gli altri casi». */
export function conditionOf({ when, only }: { readonly when?: readonly Concern[] | undefined; readonly only?: readonly Concern[] | undefined }): string {
  const parts = [...(when ? [said(when, '', 'o')] : []), ...(only ? [said(only, ' solo', 'o')] : [])]
  return parts.length === 0 ? 'in tutti gli altri casi' : `se ${parts.join(' e ')}`
}

function said(concerns: readonly Concern[], alone: string, join: 'e' | 'o'): string {
  const changed = concerns.flatMap((concern) => (CHANGED[concern] ? [CHANGED[concern]] : []))
  const wholes = concerns.flatMap((concern) => WHOLES[concern] ?? [])
  const verb = changed.length > 1 && join === 'e' ? 'cambiano' : (changed[0]?.[1] ?? 'cambia')
  return listed([...wholes, ...(changed.length > 0 ? [`${verb}${alone} ${listed(changed.map(([noun]) => noun), join)}`] : [])], join)
}

function listed(items: readonly string[], join: 'e' | 'o'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${join} ${items.at(-1) ?? ''}`
}
