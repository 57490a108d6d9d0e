import { choice, choices, date, markdown, text } from '../fields/build.ts'
import { contentType } from '../content-type.ts'
import { DATASET_THEMES } from '../vocabularies/dataset-themes.ts'
import { FREQUENCIES } from '../vocabularies/frequencies.ts'
import { envelope, identity } from './envelope.ts'
import { transparencyPlace } from './parts.ts'

/** Dataset of the national model, described as DCAT-AP_IT asks. */
export const dataset = contentType({
  name: 'dataset',
  label: 'Insieme di dati',
  plural: 'Dati aperti',
  purpose: 'Dati che chiunque può riusare: i nidi, i parcheggi, la popolazione.',
  sites: ['public'],
  fields: {
    ...identity,
    url: text('Indirizzo dei dati', { required: true, max: 500, pattern: /^https:\/\/\S+$/, patternSentence: 'scrivi un indirizzo che comincia con https://', nature: 'link', called: 'l’indirizzo dei dati' }),
    titolare: text('Titolare', { required: true, max: 160 }),
    frequenza: choice('Aggiornamento', FREQUENCIES, { required: true }),
    temi: choices('Temi', DATASET_THEMES),
    aggiornato: date('Aggiornato il', { required: true }),
    sezione_at: transparencyPlace,
    body: markdown('Descrizione'),
    ...envelope,
  },
})
