import { choice, markdown, number, relation, text } from '../fields/build.ts'
import { contentType } from '../content-type.ts'
import { envelope, identity } from './envelope.ts'

/** Obiettivo of the yearly plan (PIAO, PEG). */
export const objective = contentType({
  name: 'obiettivo',
  label: 'Obiettivo',
  plural: 'Obiettivi',
  purpose: 'Un obiettivo dell’anno, con il numero che dice se è stato raggiunto.',
  sites: ['intranet'],
  fields: {
    ...identity,
    anno: number('Anno', { required: true, integer: true, min: 2000, max: 2100 }),
    settore: text('Settore', { required: true, max: 120 }),
    indicatore: text('Indicatore', { max: 200, example: 'Giorni medi di risposta' }),
    valore_atteso: text('Valore atteso', { max: 80 }),
    valore_raggiunto: text('Valore raggiunto', { max: 80 }),
    stato: choice('Stato', ['da iniziare', 'in corso', 'raggiunto', 'non raggiunto']),
    progetto: relation('Progetto', 'progetto'),
    body: markdown('Descrizione'),
    ...envelope,
  },
})
