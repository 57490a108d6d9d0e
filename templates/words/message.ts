/** Words of the pages that say something went another way. */
export const MESSAGE_WORDS = {
  notFound: 'Pagina non trovata',
  notFoundText: 'A questo indirizzo non c’è nessuna pagina.',
  notFoundRemedy: 'Forse è stata spostata o tolta. Cercala, oppure torna alla pagina iniziale.',
  backHome: 'Vai alla pagina iniziale',
  toSiteMap: 'Apri la mappa del sito',
} as const
