/** What all forms of the public sites say. */
export const PUBLIC_FORM_WORDS = {
  summary: 'Qualcosa non va: controlla qui e correggi',
  honeypot: 'Lascia vuoto questo campo',
  refused: 'Il modulo non è stato inviato',
  unforeseen: {
    title: 'Qualcosa è andato storto',
    sentence: 'Il modulo non è stato inviato per un problema nostro.',
    remedy: 'Torna indietro: quello che hai scritto è ancora lì. Riprova tra poco; se succede ancora, telefona all’ufficio.',
  },
} as const
