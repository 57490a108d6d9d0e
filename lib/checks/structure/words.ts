/** What is said of the structure of a text. */
export const STRUCTURE_WORDS = {
  first: (words: string) => `«${words}» è un titolo di primo livello: quello è già il titolo della pagina.`,
  firstRemedy: 'Fallo di secondo livello («Titolo 2»).',
  skipped: (words: string, from: number, to: number) => `«${words}» salta dal livello ${from} al livello ${to}: chi naviga per titoli pensa di aver perso qualcosa.`,
  skippedRemedy: (level: number) => `Fallo di livello ${level}.`,
  empty: 'C’è un titolo senza parole.',
  emptyRemedy: 'Scrivilo o toglilo.',
  header: 'Una tabella ha colonne senza intestazione: chi la ascolta non sa che cosa sono i numeri.',
  headerRemedy: 'Scrivi che cosa c’è in ogni colonna, nella prima riga.',
  shouting: (words: string) => `«${words}» è tutto in maiuscolo: si legge male e sembra un grido.`,
  shoutingRemedy: 'Scrivilo in minuscolo; per dare risalto usa il grassetto.',
  markup: (words: string) => `«${words}» qui si vede così com’è scritto: questo campo non ha formattazione.`,
  markupRemedy: 'Togli asterischi, parentesi e cancelletti, o sposta il testo nella descrizione estesa.',
} as const
