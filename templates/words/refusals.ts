/** What the portal says when it does not give a page. The same words for a page that is there and one that is not. */
export const REFUSAL_WORDS = {
  needLogin: { title: 'Per leggere questa pagina devi entrare', sentence: 'È riservata a chi lavora nei Comuni.', remedy: 'Entra con il tuo nome: poi ti riportiamo qui.' },
  denied: { title: 'Questa pagina è riservata ad altri', sentence: 'Le regole la aprono solo ad alcune persone.', remedy: 'Se ti serve per lavoro, chiedi alla redazione dell’intranet.' },
  badAddress: { title: 'Indirizzo non valido', sentence: 'L’indirizzo che hai aperto non è scritto come gli indirizzi di questo portale.', remedy: 'Riparti dalla pagina iniziale.' },
  missing: { title: 'Pagina non trovata', sentence: 'A questo indirizzo non c’è nessuna pagina.', remedy: 'Riparti dalla pagina iniziale.' },
  tooLarge: { sentence: 'Quello che hai mandato è troppo grande.', remedy: 'Un file può pesare al massimo 10 MB: riduci l’immagine o dividi il documento.' },
  misdirected: { sentence: 'Questo portale non risponde a questo nome.', remedy: 'Controlla l’indirizzo. Chi gestisce il portale lo sceglie con PUBLIC_URL.' },
  broken: { title: 'Qualcosa è andato storto dalla nostra parte', sentence: 'In questo momento non possiamo darti questa pagina.', remedy: 'Riprova tra poco; se succede ancora, avvisa chi cura il portale.' },
  stopping: { title: 'Il portale si sta fermando', sentence: 'Di solito riparte subito, per un aggiornamento.', remedy: 'Riprova tra un momento: quello che hai già mandato è al sicuro.' },
  enter: 'Entra',
  start: 'Pagina iniziale',
} as const
