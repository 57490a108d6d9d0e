/** Words of the log-in and of the log-out. */
export const LOG_IN_WORDS = {
  enter: 'Entra',
  faulty: 'Errore: ',
  lead: 'Per scrivere, rivedere e leggere le pagine riservate bisogna sapere chi sei.',
  provider: 'Con l’accesso del tuo ente',
  providerLead: 'Ti portiamo alla pagina dove il tuo ente ti riconosce, poi torni qui.',
  withProvider: (name: string) => `Entra con ${name}`,
  mailbox: 'Con la tua posta di lavoro',
  mailboxLead: 'Usiamo la password solo per chiedere al server della posta se è giusta. Non la conserviamo.',
  email: 'Indirizzo di posta',
  emailHint: (domains: readonly string[]) => `Finisce con ${inWords(domains.map((domain) => `@${domain}`))}.`,
  password: 'Password della posta',
  submit: 'Entra con la posta',
  faultTitle: 'L’accesso non è riuscito',
  people: 'Con una persona della dimostrazione',
  peopleLead: 'Sono persone inventate: scegline una e vedi quello che vede lei.',
  noWay: 'In questo portale non è ancora stato deciso come si entra. Chiedi a chi lo cura.',
  refused: 'L’accesso non è riuscito',
  again: 'Torna alla pagina di accesso',
  left: {
    title: 'Sessione chiusa',
    sentence: (name: string) => `La tua sessione in questo portale è chiusa. Ora ti portiamo a chiudere anche quella di: ${name}.`,
    go: (name: string) => `Continua con ${name}`,
  },
  everywhere: 'La tua sessione',
  everywhereLead: 'Hai perso un telefono o hai lasciato aperto un altro computer? Qui chiudi ogni sessione con il tuo nome, anche questa.',
  leaveEverywhere: 'Esci da tutti i dispositivi',
  unforeseen: {
    title: 'Qualcosa è andato storto',
    sentence: 'Qualcosa è andato storto dalla nostra parte.',
    remedy: 'Riprova tra poco; se succede ancora, avvisa chi cura il portale.',
  },
} as const

function inWords(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' oppure ')
}
