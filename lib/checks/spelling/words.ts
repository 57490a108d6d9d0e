/** What is said of spelling. */
export const SPELLING_WORDS = {
  unknown: (word: string) => `«${word}» non è nel dizionario.`,
  known: (word: string, right: string) => `«${word}» si scrive «${right}».`,
  remedy: 'Se è un errore correggilo; se è un nome o una parola nuova lasciala.',
  knownRemedy: 'Correggila.',
} as const
