import { boolean, choice, date, list, longText, markdown, number, relations, text, texts } from '../fields/build.ts'
import { contentType } from '../content-type.ts'
import { envelope, identity } from './envelope.ts'
import { attachments, personalEnds, phases } from './parts.ts'

/** Progetto of the body: who takes part, who pays, when, with which result. */
export const project = contentType({
  name: 'progetto',
  label: 'Progetto',
  plural: 'Progetti',
  purpose: 'Un lavoro con obiettivi, tempi e soldi: anche i progetti finanziati dal PNRR.',
  sites: ['public', 'intranet'],
  fields: {
    ...identity,
    in_corso: boolean('In corso', { hint: 'Lascia vuoto: di solito lo dicono le date.' }),
    settori_coinvolti: relations('Settori coinvolti', 'unita', { required: true, on: 'public' }),
    ruolo_comune: choice('Ruolo del Comune', ['Capofila', 'Partner', 'Beneficiario', 'Soggetto attuatore'], { required: true }),
    partner: list('Partner', 'partner', {
      nome: text('Nome', { required: true, max: 160 }),
      url: text('Sito', { max: 500, pattern: /^https?:\/\/\S+$/, patternSentence: 'scrivi un indirizzo che comincia con https:// o http://', nature: 'link' }),
    }),
    promotore: text('Promotore', { max: 160, example: 'Stato Italiano' }),
    ente_finanziatore: texts('Chi finanzia', 'ente'),
    cofinanziamento_perc: number('Cofinanziamento (per cento)', { min: 0, max: 100, unit: '%', nature: 'money', called: 'il cofinanziamento' }),
    importo: number('Importo (euro)', { min: 0, unit: '€', nature: 'money', called: 'l’importo' }),
    cup: text('CUP', { pattern: /^[A-Z0-9]{15}$/, patternSentence: 'scrivi i 15 caratteri del CUP, senza spazi' }),
    missione_pnrr: text('Missione PNRR', { max: 160 }),
    inizio: date('Inizio', { required: true, called: 'l’inizio' }),
    fine: date('Fine', { called: 'la fine' }),
    obiettivi: texts('Obiettivi', 'obiettivo', { required: true }),
    body: markdown('Testo', { required: true }),
    fasi: phases('date'),
    avanzamento: longText('A che punto è'),
    esiti: longText('Risultati'),
    allegati: attachments,
    ...envelope,
  },
  rules: [
    personalEnds,
    { field: 'fine', holds: (v) => !v.fine || String(v.fine) >= String(v.inizio), sentence: 'la fine viene prima dell’inizio: correggi una delle due date' },
  ],
})
