/** What is said of data of people and accounts. */
export const PERSONAL_WORDS = {
  person: (code: string) => `«${code}» sembra il codice fiscale di una persona.`,
  personRemedy: 'Toglilo: chi ne ha bisogno lo dà a voce o nel modulo. Se è di un esempio, scrivi «codice fiscale» e basta.',
  wrongCode: (code: string) => `«${code}» sembra un codice fiscale, ma l’ultima lettera non torna.`,
  wrongCodeRemedy: 'Se è di una persona toglilo; se serve davvero, ricopialo dalla tessera.',
  wrongVat: (code: string) => `«${code}» non è un codice fiscale o una partita Iva che esiste: l’ultima cifra non torna.`,
  wrongVatRemedy: 'Ricopialo dal documento, cifra per cifra.',
  iban: (code: string) => `L’Iban «${code}» è sbagliato: le cifre di controllo non tornano.`,
  ibanRemedy: 'Ricopialo dalla banca: chi paga manderebbe i soldi altrove.',
  phone: (number: string) => `Il numero «${number}» non è un numero di telefono italiano.`,
  phoneRemedy: 'Controlla le cifre, per esempio «+39 0574 000000».',
  prefix: (number: string) => `Il numero «${number}» è senza prefisso internazionale.`,
  prefixRemedy: 'Scrivi +39 all’inizio: così si può chiamare con un tocco, anche dall’estero.',
  email: (address: string) => `«${address}» non è un indirizzo di posta.`,
  emailRemedy: 'Scrivilo intero, per esempio «ufficio@comune.example».',
  freeMail: (address: string) => `«${address}» sembra un indirizzo personale, non dell’ente.`,
  freeMailRemedy: 'Usa l’indirizzo dell’ufficio.',
} as const
