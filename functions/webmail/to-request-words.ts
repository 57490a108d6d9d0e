export const TO_REQUEST_WORDS = {
  category: 'Dalla posta',
  untitled: 'Messaggio senza oggetto',
  text: (from: string, body: string) => `Messaggio ricevuto da ${from}:\n\n${body}`,
} as const
