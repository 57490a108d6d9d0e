/** What a request for an appointment is made of, as its form names it. */
export const APPOINTMENT_FIELDS = ['ufficio', 'servizio', 'giorno', 'ora', 'argomento', 'testo', 'nome', 'cognome', 'email', 'telefono', 'privacy'] as const
