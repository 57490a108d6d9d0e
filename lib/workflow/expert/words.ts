/** Words of the opinions, where the server says them. */
export const EXPERT_WORDS = {
  hiddenPage: 'una pagina riservata',
} as const
