const count = (n: number, one: string, many: string) => `${String(n)} ${n === 1 ? one : many}`

/** «Che cosa è cambiato»: the history of a page as its readers are told of it. */
export const HISTORY_PAGE_WORDS = {
  title: 'Che cosa è cambiato',
  titleOf: (page: string) => `Che cosa è cambiato: ${page}`,
  text: (page: string) => `Le modifiche alla pagina «${page}», dalla più recente.`,
  toPage: 'Torna alla pagina',
  link: 'Le modifiche di questa pagina',
  nothing: 'niente, da quando è in linea',
  showMarks: 'Mostra le parole cambiate',
  reason: 'Perché',
  office: 'Ufficio',
  moved: 'La pagina ha cambiato indirizzo',
  file: (name: string) => `Il file «${name}» è sostituito con un altro che ha lo stesso nome`,
  redesigned: 'Cambia solo la disposizione, non le parole.',
  minor: (n: number) => count(n, 'correzione minore', 'correzioni minori'),
  beginning: {
    published: 'La pagina è pubblicata',
    again: 'La pagina è in linea con questo testo',
    redacted: 'La pagina è corretta',
    older: 'La pagina è modificata',
  },
  beginningNote: {
    published: null,
    again: 'I testi di prima non si mostrano: la pagina non era più in linea, o era fatta in un altro modo.',
    redacted: 'Sono stati tolti dei dati che non devono più essere in linea: i testi di prima non si mostrano.',
    older: 'Qui ci sono le modifiche più recenti. Quelle di prima si possono chiedere al Comune.',
  },
  seenFrom: (day: string) => `Si legge dal ${day}.`,
  approved: 'Approvata',
  urgent: 'Pubblicata d’urgenza',
  byNewsroom: (n: number) => (n === 1 ? 'dalla redazione (URP)' : `da ${String(n)} persone della redazione (URP)`),
  byOffice: (office: string, n: number) => (n === 1 ? `da ${office}` : `da ${String(n)} persone di ${office}`),
  and: ' e ',
  moment: (day: string, hour: string) => `${day}, ore ${hour}`,
  from: (from: string, to: string) => (from === to ? from : `${from} – ${to}`),
} as const
