import * as v from 'valibot'
import { LONGEST_LINE, LONGEST_TEXT } from '../../model/requests/limits.ts'
import { consent, email, line, text } from './fields.ts'

/** «Richiesta di assistenza» of the national model. `servizio` says the category too: see `subjectNamed`. */
export const AssistanceForm = v.object({
  nome: line(LONGEST_LINE),
  cognome: line(LONGEST_LINE),
  email,
  servizio: line(LONGEST_LINE * 2),
  testo: text(LONGEST_TEXT),
  privacy: consent,
})
