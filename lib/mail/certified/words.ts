/** Why certified mail was not accepted or not delivered, by the word of the certificate (D.M. 2 November 2005, annex, §7.4). */
export const CERTIFIED_ERRORS: ReadonlyMap<string, string> = new Map(Object.entries({
  'no-dest': 'La casella del destinatario non esiste.',
  'no-dominio': 'Il dominio del destinatario non esiste o non riceve posta certificata.',
  virus: 'Il messaggio contiene un virus.',
  altro: 'Il gestore della posta certificata segnala un errore.',
}))
