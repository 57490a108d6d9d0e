import { choice, date, file, group, list, longText, markdown, relation, text } from '../fields/build.ts'
import { contentType } from '../content-type.ts'
import { APPOINTMENT_TYPES } from '../vocabularies/appointment-types.ts'
import { envelope, identity } from './envelope.ts'
import { contacts } from './parts.ts'

/** Persona pubblica, with its appointments inline. Transparency data: art. 14 of d.lgs. 33/2013. */
export const person = contentType({
  name: 'persona',
  label: 'Persona',
  plural: 'Persone',
  purpose: 'Chi governa o lavora nel Comune: la sindaca, un assessore, una dirigente.',
  sites: ['public'],
  fields: {
    ...identity,
    nome: text('Nome', { required: true, max: 80, nature: 'name', called: 'il nome' }),
    cognome: text('Cognome', { required: true, max: 80, nature: 'name', called: 'il cognome' }),
    incarichi: list('Incarichi', 'incarico', {
      tipo: choice('Tipo', APPOINTMENT_TYPES, { required: true }),
      ruolo: text('Ruolo', { required: true, max: 120, example: 'Assessora all’istruzione' }),
      unita: relation('Presso', 'unita', { required: true }),
      inizio: date('Dal', { required: true, called: 'l’inizio dell’incarico' }),
      fine: date('Al', { called: 'la fine dell’incarico' }),
      atto: text('Atto di nomina', { max: 255, example: 'Decreto n. 12 del 3 giugno 2024' }),
    }, { required: true }),
    contatti: contacts(true),
    deleghe: longText('Deleghe'),
    cv: file('Curriculum'),
    trasparenza: group('Trasparenza', {
      compensi: file('Compensi'),
      redditi: file('Dichiarazione dei redditi'),
      patrimonio: file('Situazione patrimoniale'),
    }, { hint: 'Solo per politici e dirigenti.' }),
    body: markdown('Biografia'),
    ...envelope,
  },
})
