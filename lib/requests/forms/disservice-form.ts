import * as v from 'valibot'
import { DISSERVICE_CATEGORIES } from '../../model/vocabularies/disservice-categories.ts'
import { LONGEST_LINE, LONGEST_PLACE, LONGEST_TEXT } from '../../model/requests/limits.ts'
import { consent, email, line, orNothing, text } from './fields.ts'

// Somewhere in Italy, to the metre; anything else was not measured by the page.
const latitude = v.pipe(v.string(), v.regex(/^\d{2}(\.\d{1,8})?$/), v.transform(Number), v.minValue(35), v.maxValue(48))
const longitude = v.pipe(v.string(), v.regex(/^\d{1,2}(\.\d{1,8})?$/), v.transform(Number), v.minValue(6), v.maxValue(19))
const position = v.union([v.pipe(v.literal(''), v.transform(() => null)), v.pipe(v.string(), v.transform((written) => written.split(' ')), v.strictTuple([latitude, longitude]), v.transform(([lat, lon]) => ({ lat, lon })))])

/** «Segnalazione disservizio» of the national model. Who reports need not say who they are. */
export const DisserviceForm = v.object({
  categoria: v.picklist(DISSERVICE_CATEGORIES, 'shape'),
  luogo: line(LONGEST_PLACE),
  /** Written by the page alone, `43.88070 11.09660`: what it got wrong is left out, the place is there in words. */
  posizione: v.fallback(position, null),
  oggetto: line(LONGEST_LINE),
  testo: text(LONGEST_TEXT),
  email: orNothing(email),
  privacy: consent,
})
