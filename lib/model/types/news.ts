import { choice, markdown, relations, text } from '../fields/build.ts'
import { contentType } from '../content-type.ts'
import { envelope, identity } from './envelope.ts'
import { attachments, personalEnds } from './parts.ts'

/** Notizia, comunicato, avviso; on the intranet an internal news item. */
export const news = contentType({
  name: 'notizia',
  label: 'Notizia o avviso',
  plural: 'Novità',
  purpose: 'Una cosa nuova da far sapere: la chiusura di una strada, un bando, un risultato.',
  sites: ['public', 'intranet'],
  fields: {
    ...identity,
    tipo: choice('Tipo', [
      { value: 'notizia', label: 'Notizia', on: 'public' },
      { value: 'comunicato', label: 'Comunicato', on: 'public' },
      { value: 'avviso', label: 'Avviso', on: 'public' },
      { value: 'interna', label: 'Notizia interna', on: 'intranet' },
    ], { required: true }),
    numero: text('Numero del comunicato', { max: 20, on: 'public' }),
    body: markdown('Testo', { required: true, hint: 'Prima la cosa più importante. Frasi di meno di 25 parole.' }),
    luoghi: relations('Luoghi', 'luogo', { on: 'public' }),
    persone: relations('Persone', 'persona', { on: 'public' }),
    allegati: attachments,
    ...envelope,
  },
  rules: [
    personalEnds,
    { field: 'data_scadenza', holds: (v) => v.tipo !== 'avviso' || Boolean(v.data_scadenza), sentence: 'scrivi fino a quando vale l’avviso' },
  ],
})
