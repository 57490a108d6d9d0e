const MOMENT = new Intl.DateTimeFormat('it-IT', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Rome' })

export const RECEIPT_WORDS = {
  subject: (subject: string) => `Letto: ${subject}`,
  text: (subject: string, at: number) =>
    `Il tuo messaggio «${subject}» è stato aperto il ${MOMENT.format(new Date(at))}.\n\nQuesta conferma dice che il messaggio è stato mostrato a chi lo ha ricevuto; non dice che è stato letto tutto o capito.\n`,
} as const
