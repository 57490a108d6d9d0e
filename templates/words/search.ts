const quoted = (words: readonly string[]) => new Intl.ListFormat('it', { type: 'conjunction' }).format(words.map((word) => `«${word}»`))

/** Every word of the search. */
export const SEARCH_WORDS = {
  title: 'Cerca nel sito',
  text: 'Scrivi con le tue parole che cosa ti serve: servizi, uffici, notizie, documenti, luoghi, risposte.',
  label: 'Che cosa cerchi?',
  example: 'Per esempio: buttare un divano, rinnovare la carta d’identità, iscrivere al nido.',
  submit: 'Cerca',
  headerLabel: 'Cerca nel sito',

  section: 'Sezione',
  form: 'Modulo in rete',
  /** Pages with a form, which every public site has. */
  forms: [
    ['Prenota un appuntamento', 'Scegli l’ufficio, il giorno e l’ora per venire allo sportello del Comune.', '/prenota-appuntamento/'],
    ['Richiesta di assistenza', 'Chiedi aiuto al Comune: scrivi il tuo problema e ti rispondiamo per email.', '/richiesta-di-assistenza/'],
    ['Segnalazione di un disservizio', 'Avvisa il Comune di un problema: una buca, un lampione spento, rifiuti abbandonati, un guasto.', '/segnala-disservizio/'],
  ] as const,
  category: 'Categoria di servizi',
  topic: 'Argomento',
  gathered: 'Sezioni e argomenti',
  about: (term: string) => `Tutto quello che c’è sul sito su: ${term}.`,

  noScriptTitle: 'La ricerca ha bisogno di JavaScript',
  noScript: 'In questo browser JavaScript è spento o bloccato: la ricerca si fa nel tuo browser, e senza non può partire. Qui sotto trovi i servizi, gli uffici e gli argomenti dalla A alla Z. Per trovare una parola in questa pagina premi Ctrl e F insieme (sul Mac, Cmd e F); sul telefono usa «Trova nella pagina» nel menù del browser.',
  azTitle: 'Dalla A alla Z',
  azText: 'Servizi, uffici e argomenti del sito, per nome.',
  letters: 'Vai alla lettera',

  results: 'Risultati',
  found: (n: number, question: string) => (n === 1 ? `1 risultato per «${question}»` : `${n} risultati per «${question}»`),
  nothing: (question: string) => `Nessun risultato per «${question}»`,
  nothingFiltered: (question: string) => `Nessun risultato per «${question}» con i filtri scelti`,
  searching: 'Sto cercando…',
  corrected: (pairs: readonly (readonly [string, string])[]) => `Nel sito non c’è ${pairs.map(([written, meant]) => `«${written}»: ho cercato «${meant}»`).join('; ')}.`,
  missing: (words: readonly string[]) => `Nel sito ${words.length === 1 ? 'non c’è' : 'non ci sono'} ${quoted(words)}: i risultati hanno le altre parole della domanda.`,
  nowhere: (words: readonly string[]) => (words.length === 1 ? `La parola ${quoted(words)} non è in nessuna pagina del sito.` : `Le parole ${quoted(words)} non sono in nessuna pagina del sito.`),
  filters: 'Filtra i risultati',
  otherValues: (n: number) => `Altre ${n} voci`,
  removeFilters: 'Togli i filtri',
  more: (n: number) => (n === 1 ? 'Mostra ancora 1 risultato' : `Mostra altri ${n} risultati`),
  published: 'del',

  notReady: 'La ricerca completa non è disponibile in questo momento. Ecco le voci dalla A alla Z che hanno le tue parole.',
  emptyTitle: 'Non hai trovato quello che cerchi?',
  emptyTips: ['Prova con una parola sola, o con una più semplice.', 'Controlla come hai scritto le parole.', 'Togli i filtri, se ne hai scelti.'],
  allServices: 'Guarda tutti i servizi',
  allTopics: 'Guarda tutti gli argomenti',
  allQuestions: 'Leggi le domande frequenti',
  askUs: 'Chiedi aiuto al Comune',
} as const
