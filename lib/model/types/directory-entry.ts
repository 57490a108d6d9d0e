import { markdown, relation, text, texts } from '../fields/build.ts'
import { contentType } from '../content-type.ts'
import { envelope, identity } from './envelope.ts'

/** Rubrica: who does what inside, and in which groups of the rules a person is. The slug is the person's id. */
export const directoryEntry = contentType({
  name: 'rubrica',
  label: 'Persona della rubrica',
  plural: 'Rubrica',
  purpose: 'Una persona che lavora con noi: come si trova e di che cosa si occupa.',
  sites: ['intranet'],
  fields: {
    ...identity,
    nome: text('Nome', { required: true, max: 80, nature: 'name', called: 'il nome' }),
    cognome: text('Cognome', { required: true, max: 80, nature: 'name', called: 'il cognome' }),
    ente: text('Ente', { required: true, pattern: /^[a-z0-9-]+$/, patternSentence: 'scrivi il nome dell’ente come nelle regole, per esempio «prato»', from: 'members', hint: 'L’ente per cui lavora.', nature: 'rights', called: 'l’ente' }),
    ufficio_di: text('Ufficio', { max: 120, example: 'Polizia municipale' }),
    ruolo: text('Ruolo', { required: true, max: 120, example: 'Istruttrice amministrativa' }),
    persona: text('Scheda pubblica', { pattern: /^[a-z0-9-]+$/, patternSentence: 'scrivi il nome della scheda, per esempio «anna-verdi»' }),
    email: text('Email', { required: true, pattern: /^[^\s@]+@[^\s@]+\.[^\s@]+$/, patternSentence: 'scrivi un indirizzo di posta, per esempio «nome@ente.example»', nature: 'email' }),
    telefono: text('Telefono', { max: 40, nature: 'phone' }),
    telefono_breve: text('Numero breve', { pattern: /^\d{2,6}$/, patternSentence: 'scrivi solo cifre, da due a sei', nature: 'phone', called: 'il numero breve' }),
    stanza: text('Stanza', { max: 60, nature: 'address', called: 'la stanza' }),
    competenze: texts('Si occupa di', 'competenza'),
    sostituto: relation('Chi la sostituisce', 'rubrica'),
    gruppi: texts('Gruppi', 'gruppo', { from: 'groups', nature: 'rights', hint: 'I gruppi delle regole: dicono che cosa può scrivere e approvare.' }),
    body: markdown('Note'),
    ...envelope,
  },
})
