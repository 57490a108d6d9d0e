import { choice, dateTime, longText, markdown, relation, text } from '../fields/build.ts'
import { contentType } from '../content-type.ts'
import { EVENT_TYPES } from '../vocabularies/event-types.ts'
import { envelope, identity } from './envelope.ts'
import { attachments, contacts, personalEnds } from './parts.ts'

/** Evento of the national model; on the intranet a meeting or a course. */
export const event = contentType({
  name: 'evento',
  label: 'Evento',
  plural: 'Eventi',
  purpose: 'Qualcosa che accade in un giorno e in un luogo: una mostra, un incontro, un corso.',
  sites: ['public', 'intranet'],
  fields: {
    ...identity,
    tipo: choice('Tipo', EVENT_TYPES, { required: true }),
    inizio: dateTime('Comincia', { required: true, called: 'l’inizio', example: '2026-06-02T18:00' }),
    fine: dateTime('Finisce', { called: 'la fine', example: '2026-06-02T20:00' }),
    luogo: relation('Luogo', 'luogo', { required: true, on: 'public' }),
    sede: text('Dove', { required: true, on: 'intranet', max: 160, example: 'Sala riunioni, secondo piano' }),
    destinatari: longText('A chi è rivolto', { required: true }),
    costo: text('Costo', { required: true, max: 120, example: 'Ingresso libero', nature: 'money', called: 'il costo' }),
    organizzatore: text('Chi organizza', { max: 160 }),
    contatti: contacts(true),
    body: markdown('Descrizione', { required: true }),
    allegati: attachments,
    ...envelope,
  },
  rules: [
    personalEnds,
    {
      field: 'fine',
      holds: (v) => !v.fine || String(v.fine) >= String(v.inizio),
      sentence: 'la fine viene prima dell’inizio: correggi una delle due date',
    },
  ],
})
