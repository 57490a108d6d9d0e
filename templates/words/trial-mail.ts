const moments = new Intl.DateTimeFormat('it-IT', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Rome' })

/** Words of the boxes of the demonstration. */
export const TRIAL_MAIL_WORDS = {
  title: 'Casella di prova',
  heading: (name: string) => `La posta di ${name}`,
  lead: 'In questa prova le mail non partono davvero: quelle che riceveresti le trovi qui. La casella di un altro non si può aprire.',
  expertLead: 'Chi hai chiesto di dare un parere non ha un accesso e qui non ha una casella sua: la sua posta la vedi tu, per provare che cosa riceve.',
  requestLead: 'I cittadini e gli uffici qui non hanno una casella: le mail che riceverebbero per le richieste le vede chi risponde per il sito.',
  citizens: (site: string) => `chi scrive al Comune (${site})`,
  offices: (site: string) => `uffici (${site})`,
  boxes: 'Caselle',
  own: 'La tua posta',
  expert: (name: string) => `La posta di ${name}`,
  list: 'Messaggi, dal più recente',
  empty: 'Qui non c’è ancora niente.',
  emptyHelp: 'Una mail arriva entro un minuto quando una tua proposta torna indietro o te ne passano una; il resto nel riepilogo del mattino.',
  message: 'Il messaggio',
  from: 'Da',
  at: (at: number) => moments.format(at),
  back: 'Torna ai messaggi',
  wishes: 'Scegli quali mail ricevere',
  missing: { title: 'Questa casella non c’è', sentence: 'Qui non c’è nessuna casella che tu possa aprire.', remedy: 'Torna alla pagina iniziale.' },
  start: 'Pagina iniziale',
} as const
