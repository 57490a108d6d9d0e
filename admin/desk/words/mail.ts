const days = new Intl.DateTimeFormat('it-IT', { dateStyle: 'long', timeZone: 'Europe/Rome' })

/** Words of the screen about the mails a person gets. */
export const MAIL_WORDS = {
  title: 'Le mail che ricevi',
  where: { mail: 'Arrivano a', box: 'In questa prova non partono mail vere: finiscono nella tua casella di prova.', nowhere: 'In questo portale le mail non partono ancora: lo decide chi cura i sistemi.' },
  address: 'Per cambiare indirizzo chiedi di correggere la tua scheda nella rubrica.',
  openBox: 'Apri la casella di prova',
  refused: (at: number) => `Il ${days.format(at)} il server della posta ha rifiutato una mail per te: controlla con la redazione che l’indirizzo della rubrica sia giusto.`,
  urgent: 'Subito, una per ogni cosa',
  urgentHelp: 'Qualcosa è fermo finché non lo sai: non si possono togliere.',
  urgentList: ['una tua proposta è tornata indietro', 'una pubblicazione non è riuscita', 'qualcuno ti ha passato una proposta', 'c’è da firmare una pubblicazione in emergenza', 'è arrivato il parere che hai chiesto'],
  digest: 'Una volta al giorno, nel riepilogo del mattino',
  digestHelp: 'Nei giorni lavorativi, dopo le sette, solo se c’è qualcosa di nuovo.',
  digestList: ['una tua proposta è in linea o è stata respinta', 'una nota, un testo proposto o una risposta', 'proposte nuove da rivedere, se fai parte della redazione'],
  wish: 'Voglio ricevere il riepilogo del mattino',
  savedOn: 'Fatto: riceverai il riepilogo.',
  savedOff: 'Fatto: non riceverai più il riepilogo. Le cose da fare le trovi sempre qui.',
  never: 'Nessuna mail ti racconta quello che hai fatto tu, e nessuna dice che cosa c’è scritto nelle pagine che non puoi leggere.',
} as const
