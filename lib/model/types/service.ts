import { boolean, choice, choices, file, group, list, longText, markdown, relations, text, texts } from '../fields/build.ts'
import { contentType } from '../content-type.ts'
import { LIFE_EVENTS } from '../vocabularies/life-events.ts'
import { SERVICE_CATEGORIES } from '../vocabularies/service-categories.ts'
import { envelope, identity } from './envelope.ts'
import { phases } from './parts.ts'

/** Scheda servizio of the national model; the first eight sections are those criterion C.SI.1.3 reads. */
export const service = contentType({
  name: 'servizio',
  label: 'Servizio',
  plural: 'Servizi',
  purpose: 'Qualcosa che le persone possono chiedere o fare: per esempio iscriversi al nido o cambiare residenza.',
  sites: ['public', 'intranet'],
  fields: {
    ...identity,
    stato: choice('Stato', ['attivo', 'non attivo'], { required: true, default: 'attivo' }),
    motivo_stato: text('Perché non è attivo', { max: 255, hint: 'Serve solo se il servizio non è attivo.', example: 'Le domande riaprono il 1° settembre 2026.' }),
    categoria: choice('Categoria', SERVICE_CATEGORIES, { required: true }),
    destinatari: longText('A chi è rivolto', { required: true, hint: 'Chi può usare il servizio.', example: 'Ai genitori di bambini da 3 mesi a 3 anni che abitano nel Comune.' }),
    come_fare: longText('Come fare', { required: true, hint: 'I passi da fare, uno alla volta.' }),
    cosa_serve: group('Cosa serve', {
      intro: text('Introduzione', { required: true, max: 255, example: 'Per fare domanda servono:' }),
      elenco: texts('Elenco', 'cosa', { required: true, example: 'la carta d’identità' }),
    }, { required: true }),
    cosa_si_ottiene: longText('Cosa si ottiene', { required: true, hint: 'Il risultato, in una frase.' }),
    tempi: group('Tempi e scadenze', {
      testo: longText('Testo', { nature: 'deadline', called: 'i tempi', example: 'La risposta arriva entro 30 giorni.' }),
      fasi: phases('deadline'),
    }, { required: true }),
    costi: longText('Quanto costa', { nature: 'money', called: 'il costo', hint: 'Scrivi «Gratuito» se non si paga.' }),
    accesso: group('Accedi al servizio', {
      online: group('In rete', {
        url: text('Indirizzo', { required: true, max: 500, pattern: /^https:\/\/\S+$/, patternSentence: 'scrivi un indirizzo che comincia con https://', nature: 'link', called: 'il collegamento per chiedere il servizio' }),
        etichetta: text('Scritta sul pulsante', { required: true, max: 60, example: 'Fai domanda in rete' }),
      }),
      uffici: relations('Con appuntamento negli uffici', 'unita'),
      altro: longText('In un altro modo', { example: 'Telefona al numero +39 0574 000000.' }),
    }, { required: true, hint: 'Almeno un modo.' }),
    condizioni: list('Condizioni di servizio', 'documento', {
      titolo: text('Titolo', { required: true, max: 120, example: 'Condizioni del servizio nido' }),
      file: file('File'),
      url: text('Oppure indirizzo', { max: 500, pattern: /^https:\/\/\S+$/, patternSentence: 'scrivi un indirizzo che comincia con https://', nature: 'link' }),
    }, { required: true, nature: 'attachment' }),
    casi_particolari: longText('Casi particolari'),
    eventi_vita: choices('Eventi della vita', LIFE_EVENTS, { hint: 'Quando una persona ha bisogno del servizio.' }),
    pagamento: boolean('Si paga', { nature: 'money', called: 'il pagamento' }),
    body: markdown('Descrizione estesa', { hint: 'Solo se serve: il resto è già nei campi qui sopra.' }),
    ...envelope,
  },
  rules: [
    {
      field: 'motivo_stato',
      holds: (v) => v.stato !== 'non attivo' || Boolean(v.motivo_stato),
      sentence: 'scrivi perché il servizio non è attivo, oppure rimettilo attivo',
    },
    {
      field: 'accesso',
      holds: (v) => Object.values((v.accesso ?? {}) as object).some((way) => (Array.isArray(way) ? way.length > 0 : Boolean(way))),
      sentence: 'indica almeno un modo per usare il servizio: in rete, in ufficio o altro',
    },
    {
      field: 'tempi',
      holds: (v) => Object.values((v.tempi ?? {}) as object).some((part) => (Array.isArray(part) ? part.length > 0 : Boolean(part))),
      sentence: 'scrivi i tempi oppure almeno una fase',
    },
    {
      field: 'condizioni',
      holds: (v) => ((v.condizioni ?? []) as { file?: string; url?: string }[]).every(({ file, url }) => Boolean(file ?? url)),
      sentence: 'ha un documento senza file e senza indirizzo: aggiungi l’uno o l’altro',
    },
    { field: 'costi', holds: (v) => v.pagamento !== true || Boolean(v.costi), sentence: 'scrivi quanto costa, oppure togli «Si paga»' },
  ],
})
