/** What the editor says beside Decap's own phrases (`phrases.ts`). */
export const WORDS = {
  title: 'Scrivi — Redazione Diffusa',
  toRemove: (title: string) => `Da togliere: ${title}`,
  toMove: (title: string) => `Da spostare: ${title}`,
  noProposal: 'Questa bozza non c’è più: qualcuno l’ha ritirata o pubblicata. Ricarica la pagina.',
  noName: 'Manca il titolo o l’ufficio: da lì nasce l’indirizzo della pagina.',
  noNameRemedy: 'Compilali e salva di nuovo.',
  mediaStays: 'I file non si tolgono da qui.',
  mediaStaysRemedy: 'Chiedi alla redazione.',
  noMedia: (path: string) => `Il file ${path} non c’è.`,
  mediaSent: (name: string) => `Il file «${name}» è stato mandato alla redazione: si può usare da quando è approvato.`,
  previewTitle: 'Anteprima della pagina',
  noPreview: 'L’anteprima adesso non è disponibile. Puoi continuare a scrivere.',
  previewNeedsOwner: 'Scegli l’ufficio o l’area per vedere l’anteprima.',
  nowhere: 'Non ci sono pagine che puoi scrivere. Se non te lo aspettavi, chiedi alla redazione di aggiungerti a un gruppo.',
} as const

/** The bar above Decap. */
export const BAR_WORDS = {
  heading: 'Scrivi',
  places: 'Redazione Diffusa',
  start: 'Inizio',
  desk: 'Scrivania',
  mine: 'Che fine hanno fatto le mie modifiche?',
  close: 'Chiudi',
  again: 'Riprova',
  noScript: 'Per scrivere serve JavaScript: attivalo nel browser e ricarica la pagina.',
  loading: 'Un momento…',
  removal: 'È stato chiesto di togliere questa pagina. Se non va tolta, usa «Ritira la bozza».',
  move: 'È stato chiesto di spostare questa pagina. Se deve restare dov’è, usa «Ritira la bozza».',
  sentBack: (by: string, at: Date) => `${by} l’ha rimandata il ${at.toLocaleDateString('it-IT', { day: 'numeric', month: 'long', year: 'numeric' })}:`,
} as const

/** What can stand in the text of a page beside words. */
export const IMAGE_WORDS = {
  image: 'Immagine',
  alt: 'Testo alternativo',
  altHint: 'Che cosa si vede; vuoto se l’immagine è solo decorativa.',
  title: 'Didascalia',
  code: 'Codice',
} as const
