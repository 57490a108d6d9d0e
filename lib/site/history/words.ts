export const HISTORY_WORDS = {
  notOnTheSite: 'una pagina che ora non è in linea',
} as const
