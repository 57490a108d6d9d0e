import { choice, longText, markdown, number, text, texts } from '../fields/build.ts'
import { contentType } from '../content-type.ts'
import { PLACE_TYPES } from '../vocabularies/place-types.ts'
import { envelope, identity } from './envelope.ts'
import { contacts } from './parts.ts'

/** Luogo of the national model. */
export const place = contentType({
  name: 'luogo',
  label: 'Luogo',
  plural: 'Luoghi',
  purpose: 'Un posto del territorio: una biblioteca, un parco, la sede di un ufficio.',
  sites: ['public'],
  fields: {
    ...identity,
    tipo: choice('Tipo', PLACE_TYPES, { required: true }),
    indirizzo: text('Indirizzo', { required: true, max: 160, example: 'Via delle Rose 1', nature: 'address' }),
    cap: text('CAP', { required: true, pattern: /^\d{5}$/, patternSentence: 'scrivi il CAP con cinque cifre, per esempio «59100»', example: '59100', nature: 'address', called: 'il CAP' }),
    lat: number('Latitudine', { required: true, min: 35, max: 48, example: '43.8807', nature: 'address', called: 'la latitudine' }),
    lon: number('Longitudine', { required: true, min: 6, max: 19, example: '11.0966', nature: 'address', called: 'la longitudine' }),
    accesso: longText('Come si accede', { required: true, hint: 'Anche per chi usa una sedia a rotelle.' }),
    orari: texts('Orari', 'riga', { nature: 'hours', example: 'da martedì a sabato 9:00–19:00' }),
    contatti: contacts(true),
    body: markdown('Descrizione', { required: true }),
    ...envelope,
  },
})
