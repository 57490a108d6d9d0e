import type { Part } from '../../lib/access/part.ts'

/** Words of the start page and of the log-in. */
export const START_PAGE_WORDS = {
  title: 'Pagina iniziale',
  heading: 'Redazione Diffusa',
  claim: 'Chi conosce una cosa la scrive. La redazione la rivede. I cittadini la leggono.',
  sites: 'I siti',
  sitesLead: 'Tre siti pubblici e un’intranet, fatti con gli stessi modelli e le stesse regole.',
  publicSite: 'Aperto a tutti',
  privateSite: 'Solo per chi lavora nei Comuni',
  work: 'Il lavoro',
  editor: 'Scrivi una pagina',
  editorLead: 'Scegli che cosa pubblicare, compila i campi, guarda la pagina vera e mandala in revisione.',
  desk: 'Scrivania della redazione',
  deskLead: 'Guarda che cosa cambia, rimanda con un motivo oppure approva e pubblica. Nessuno pubblica da solo.',
  mailbox: 'La tua posta',
  mailboxLead: 'Leggi e scrivi la posta di lavoro da qualunque computer, con un browser.',
  box: 'La tua casella di prova: le mail che riceveresti',
  tour: 'Prova in tre minuti',
  tourSteps: [
    'Entra come Marta Campi, referente della Polizia municipale, e scrivi una notizia. Poi mandala in revisione.',
    'Entra come Elena Bassi, della redazione dell’URP. Apri la scrivania: vedi che cosa è nuovo, rimandalo o pubblicalo.',
    'Apri il sito di Prato senza entrare: la notizia c’è già.',
  ],
  people: 'Entra come…',
  peopleLead: 'Sono persone inventate. Con un clic entri con il loro nome e vedi quello che vedono loro.',
  part: {
    referent: 'Referenti degli uffici',
    editor: 'Redazione centrale',
    employee: 'Chi lavora nei Comuni',
    auditor: 'Revisione',
  } satisfies Record<Part, string>,
  partLead: {
    referent: 'Scrivono le pagine del loro ufficio.',
    editor: 'Rivedono e pubblicano ciò che altri hanno scritto.',
    employee: 'Leggono l’intranet del loro Comune.',
    auditor: 'Leggono le proposte e la loro storia.',
  } satisfies Record<Part, string>,
  role: { referent: 'referente', editor: 'redazione', employee: 'dipendente', auditor: 'revisione' } satisfies Record<Part, string>,
  whereOf: (office: string, body: string) => (office ? `${office}, ${body}` : body),
  youAre: 'Sei tu adesso',
  free: 'Redazione Diffusa è software libero, sotto licenza AGPL-3.0-or-later.',
  source: 'Codice sorgente',
  // Whoever runs a version of their own says here where theirs is (AGPL, section 13).
  sourceUrl: 'https://redazione-diffusa.example/codice.git',
  licences: 'Licenze dei programmi che usa',
} as const
