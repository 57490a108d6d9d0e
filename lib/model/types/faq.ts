import { markdown, relation, text } from '../fields/build.ts'
import { contentType } from '../content-type.ts'
import { envelope, identity } from './envelope.ts'

/** Domanda frequente: the question is asked in the citizen's words. */
export const faq = contentType({
  name: 'faq',
  label: 'Domanda frequente',
  plural: 'Domande frequenti',
  purpose: 'Una domanda che le persone fanno spesso, con la risposta.',
  sites: ['public', 'intranet'],
  fields: {
    ...identity,
    domanda: text('Domanda', { required: true, max: 200, example: 'Come cambio residenza?' }),
    body: markdown('Risposta', { required: true }),
    servizio: relation('Servizio collegato', 'servizio'),
    ...envelope,
  },
})
