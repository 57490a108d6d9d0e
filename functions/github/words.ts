/** What GitHub is answered when it is not heard; an administrator reads it there, among the deliveries. */
export const DELIVERY_WORDS = {
  'not-here': { sentence: 'Qui non arriva niente da GitHub.', remedy: 'Imposta GITHUB_WEBHOOK_SECRET, oppure togli il webhook su GitHub.' },
  unsigned: { sentence: 'La firma manca o non è di questo segreto.', remedy: 'Scrivi nel webhook su GitHub lo stesso segreto di GITHUB_WEBHOOK_SECRET.' },
  repeated: { sentence: 'Questa consegna è già stata ascoltata.', remedy: 'Non c’è niente da fare: vale la prima volta.' },
  'too-large': { sentence: 'La consegna supera i 5 MB.', remedy: 'Non c’è niente da fare: il portale rilegge l’archivio da solo entro un minuto.' },
  unreadable: { sentence: 'La consegna non è un testo JSON.', remedy: 'Nel webhook su GitHub scegli «application/json».' },
} as const
