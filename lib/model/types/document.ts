import { choice, date, file, longText, markdown, relations, text } from '../fields/build.ts'
import { contentType } from '../content-type.ts'
import { DOCUMENT_TYPES } from '../vocabularies/document-types.ts'
import { envelope, identity } from './envelope.ts'
import { laws, personalEnds, personalMark, transparencyPlace } from './parts.ts'

/** Documento pubblico; on the intranet circulars, service orders and internal forms. */
export const document = contentType({
  name: 'documento',
  label: 'Documento',
  plural: 'Documenti',
  purpose: 'Un documento ufficiale o un modulo: un regolamento, una domanda, una circolare.',
  sites: ['public', 'intranet'],
  fields: {
    ...identity,
    tipo: choice('Tipo', [
      ...DOCUMENT_TYPES.map((value) => ({ value, label: value, on: 'public' as const })),
      { value: 'Circolare', label: 'Circolare', on: 'intranet' },
      { value: 'Ordine di servizio', label: 'Ordine di servizio', on: 'intranet' },
      { value: 'Modulo interno', label: 'Modulo interno', on: 'intranet' },
    ], { required: true }),
    numero: text('Numero', { max: 40, example: '7/2026' }),
    dati_personali: personalMark,
    file: file('File', { hint: 'Il documento da scaricare.' }),
    url: text('Oppure indirizzo', { max: 500, pattern: /^https:\/\/\S+$/, patternSentence: 'scrivi un indirizzo che comincia con https://', nature: 'link' }),
    autori: text('Autori', { max: 160 }),
    inizio_pubblicazione: date('Pubblicato dal'),
    fine_pubblicazione: date('Pubblicato fino al', { nature: 'deadline', called: 'la fine della pubblicazione' }),
    destinatari: longText('Destinatari', { on: 'intranet' }),
    norme: laws,
    servizi: relations('Servizi collegati', 'servizio'),
    sezione_at: transparencyPlace,
    body: markdown('Descrizione'),
    ...envelope,
  },
  rules: [
    personalEnds,
    { field: 'file', holds: (v) => Boolean(v.file ?? v.url ?? v.body), sentence: 'aggiungi il file, l’indirizzo o il testo del documento' },
    {
      field: 'data_scadenza',
      holds: (v) => !['Documento Albo Pretorio', 'Circolare'].includes(String(v.tipo)) || Boolean(v.data_scadenza),
      sentence: 'scrivi fino a quando il documento resta pubblicato',
    },
  ],
})
