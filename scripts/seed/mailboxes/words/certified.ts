/** What certified mail says (D.M. 2 November 2005, annex, §6): the words of the providers. */
export const CERTIFIED_MAIL_WORDS = {
  provider: 'Gestore di prova S.p.A.',
  accepted: { title: 'ACCETTAZIONE', text: (at: string, subject: string, from: string, to: string) => `Ricevuta di accettazione\n\nIl giorno ${at} il messaggio\n"${subject}" proveniente da "${from}"\ned indirizzato a:\n${to} ("posta certificata")\nè stato accettato dal sistema ed inoltrato.` },
  delivered: { title: 'CONSEGNA', text: (at: string, subject: string, from: string, to: string) => `Ricevuta di avvenuta consegna\n\nIl giorno ${at} il messaggio\n"${subject}" proveniente da "${from}"\ned indirizzato a "${to}"\nè stato consegnato nella casella di destinazione.` },
  notDelivered: { title: 'AVVISO DI MANCATA CONSEGNA', text: (at: string, subject: string, from: string, to: string) => `Avviso di mancata consegna\n\nIl giorno ${at} nel messaggio\n"${subject}" proveniente da "${from}"\ned indirizzato a "${to}"\nè stato rilevato un errore: 5.1.1 - casella inesistente.\nIl messaggio è stato rifiutato dal sistema.` },
  message: { title: 'POSTA CERTIFICATA', text: (at: string, subject: string, from: string, to: string) => `Messaggio di posta certificata\n\nIl giorno ${at} il messaggio\n"${subject}" è stato inviato da "${from}"\nindirizzato a:\n${to}\nIl messaggio originale è incluso in allegato.` },
  answer: (subject: string) => `Riscontro: ${subject}`,
  errorDetail: '5.1.1 - casella inesistente',
  stories: [
    { subject: 'Richiesta di accesso agli atti – appalto mense', body: 'Il sottoscritto chiede copia degli atti della gara per le mense scolastiche, ai sensi della legge 241/1990.' },
    { subject: 'Osservazioni al piano della sosta', body: 'Si trasmettono le osservazioni del comitato di via Garibaldi al piano della sosta.' },
    { subject: 'Trasmissione del contratto firmato', body: 'In allegato il contratto firmato digitalmente per la stampa dei manifesti.' },
  ],
} as const
