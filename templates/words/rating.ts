import type { ANSWERS, Side } from '../../lib/model/rating/answers.ts'
import type { Subject } from '../../lib/model/rating/rating.ts'

type AnswerWords = { readonly [S in Side]: Readonly<Record<(typeof ANSWERS)[S][number], string>> }

const QUESTIONS: Readonly<Record<Subject, { readonly title: string; readonly legend: string }>> = {
  pagina: { title: 'Quanto sono chiare le informazioni su questa pagina?', legend: 'Valuta da 1 a 5 stelle la pagina' },
  servizio: { title: 'Quanto è stato facile usare questo servizio?', legend: 'Valuta da 1 a 5 stelle il servizio' },
}

const ANSWER_WORDS: AnswerWords = {
  positive: {
    chiare: 'Le indicazioni erano chiare',
    complete: 'Le indicazioni erano complete',
    procedendo: 'Capivo sempre che stavo procedendo correttamente',
    tecnici: 'Non ho avuto problemi tecnici',
    'altro-bene': 'Altro',
  },
  negative: {
    'non-chiare': 'A volte le indicazioni non erano chiare',
    'non-complete': 'A volte le indicazioni non erano complete',
    'non-procedendo': 'A volte non capivo se stavo procedendo correttamente',
    'problemi-tecnici': 'Ho avuto problemi tecnici',
    'altro-male': 'Altro',
  },
}

/** The rating of the national model, word by word: criteria C.SI.2.5 and C.SI.2.6 read them (app-valutazione-modelli-docs). */
export const RATING_WORDS = {
  ...QUESTIONS,
  star: (stars: number) => `Valuta ${stars} stelle su 5`,
  follow: { positive: 'Quali sono stati gli aspetti che hai preferito?', negative: 'Dove hai incontrato le maggiori difficoltà?' } satisfies Record<Side, string>,
  answers: ANSWER_WORDS,
  step: (n: number) => `${n}/2`,
  stepAloud: (n: number) => `passo ${n} di 2`,
  details: 'Vuoi aggiungere altri dettagli?',
  detail: 'Dettaglio',
  detailHelp: 'Inserire massimo 200 caratteri',
  noPersonalData: 'Non scrivere nomi, telefoni o altri dati personali: non serve sapere chi sei e non potremo risponderti.',
  back: 'Indietro',
  next: 'Avanti',
  thanks: 'Grazie, il tuo parere ci aiuterà a migliorare il servizio!',
  notSent: 'La valutazione non è partita: controlla la connessione e premi di nuovo «Avanti». Quello che hai scelto è ancora qui.',
} as const

/** What is said after a form was sent without a script. */
export const RATING_ANSWER_WORDS = {
  thanksTitle: 'Valutazione inviata',
  backToPage: 'Torna alla pagina',
  published: 'Guarda le valutazioni del sito',
  againTitle: 'Valutazione non inviata',
  againText: 'Correggi e premi di nuovo «Avanti».',
  noStars: 'Scegli quante stelle dare, da 1 a 5.',
  wrongAnswer: 'Scegli una delle risposte che seguono le tue stelle.',
  longText: (most: number) => `Accorcia il testo: può avere al massimo ${most} caratteri.`,
  noPage: 'La pagina che volevi valutare non c’è più.',
} as const
