export const FORGET_WORDS = {
  /** Who the register names for what no person asked for. */
  portal: 'portale',
  expired: 'La pubblicazione della pagina che lo mostrava è finita.',
  unused: 'Nessuna pagina e nessuna proposta aperta lo usa più da trenta giorni.',
  job: 'Allegati con dati personali da cancellare',
} as const
