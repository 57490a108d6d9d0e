import { choice, longText, markdown, relation, texts } from '../fields/build.ts'
import { contentType } from '../content-type.ts'
import { UNIT_TYPES } from '../vocabularies/unit-types.ts'
import { envelope, identity } from './envelope.ts'
import { contacts } from './parts.ts'

/** Unità organizzativa: an office, an area, a body. Its services and people are derived, never written here. */
export const unit = contentType({
  name: 'unita',
  label: 'Ufficio o organo',
  plural: 'Uffici e organi',
  purpose: 'Un ufficio, un’area, la giunta, il consiglio: che cosa fa e come si raggiunge.',
  sites: ['public'],
  fields: {
    ...identity,
    tipo: choice('Tipo', UNIT_TYPES, { required: true, default: 'ufficio' }),
    genitore: relation('Fa parte di', 'unita'),
    competenze: longText('Competenze', { required: true, hint: 'Che cosa fa, in parole semplici.' }),
    responsabile: relation('Responsabile', 'persona'),
    assessore: relation('Assessore o assessora', 'persona'),
    sede: relation('Sede', 'luogo', { required: true }),
    orari: texts('Orari', 'riga', { nature: 'hours', example: 'lunedì e giovedì 9:00–13:00' }),
    contatti: contacts(true),
    body: markdown('Altre informazioni'),
    ...envelope,
  },
})
