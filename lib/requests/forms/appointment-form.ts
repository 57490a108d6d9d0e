import * as v from 'valibot'
import { LONGEST_LINE, LONGEST_TEXT } from '../../model/requests/limits.ts'
import { consent, email, line, orNothing, phone, text } from './fields.ts'

const fields = v.object({
  ora: v.string(),
  argomento: line(LONGEST_LINE * 2),
  testo: text(LONGEST_TEXT),
  nome: line(LONGEST_LINE),
  cognome: line(LONGEST_LINE),
  email: orNothing(email),
  telefono: orNothing(phone),
  privacy: consent,
})

/** «Prenotazione appuntamento» of the national model: somebody has to be reached, one way or the other. */
export const AppointmentForm = v.pipe(
  fields,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || dataset.value.email !== null || dataset.value.telefono !== null) return
    addIssue({ message: 'missing', input: '', path: [{ type: 'object', origin: 'value', input: dataset.value, key: 'email', value: '' }] })
  }),
)
