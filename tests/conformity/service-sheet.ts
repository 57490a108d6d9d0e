import { marked } from './gather.ts'
import type { Reading } from './reading.ts'
import { fails, PASSES, tolerates, type Verdict } from './verdict.ts'

/** Voices of the index, in the order of the model, and the element each section holds: one of them is enough. */
const VOICES: readonly (readonly [label: string, elements: readonly string[]])[] = [
  ['A chi è rivolto', ['service-addressed']],
  ['Come fare', ['service-how-to']],
  ['Cosa serve', ['service-needed']],
  ['Cosa si ottiene', ['service-achieved']],
  ['Tempi e scadenze', ['service-calendar-text', 'service-calendar-list']],
  ['Accedi al servizio', ['service-generic-access', 'service-booking-access', 'service-online-access']],
  ['Condizioni di servizio', ['service-file']],
  ['Contatti', ['service-area']],
]
const AROUND = ['service-title', 'service-status', 'service-description', 'service-topic', 'breadcrumb', 'page-index', 'metatag', 'appointment-booking']

/** C.SI.1.3: a service's sheet has its voices, in order, with content. Two may be missing, or one out of order. */
export function serviceSheet(sheet: Reading): Verdict {
  const holds = (names: readonly string[]) => names.some((name) => marked(sheet, name).some(({ text, href }) => text.length >= 3 || href !== ''))
  const missing = [
    ...VOICES.filter(([label, elements]) => !sheet.index.some((voice) => voice.label === label && voice.letters >= 3) || !holds(elements)).map(([label]) => label),
    ...AROUND.filter((name) => !sheet.marked.has(name)),
    ...((sheet.crumbs[sheet.crumbs.indexOf('Servizi') + 1] ?? '').length >= 3 && sheet.crumbs.includes('Servizi') ? [] : ['category in the breadcrumb']),
  ].map((what) => `${what}: ${sheet.url}`)
  const places = sheet.index.map(({ label }) => VOICES.findIndex(([name]) => name === label)).filter((place) => place >= 0)
  const turned = places.filter((place, i) => i > 0 && place < (places[i - 1] ?? 0)).length
  if (missing.length === 0 && turned === 0) return PASSES
  const why = [...missing, ...(turned > 0 ? [`${turned} out of order: ${sheet.url}`] : [])]
  return missing.length <= 2 && turned === 0 ? tolerates(...why) : missing.length === 0 && turned === 1 ? tolerates(...why) : fails(...why)
}
