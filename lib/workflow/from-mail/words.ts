export const FROM_MAIL_WORDS = {
  untitled: 'Pagina nata da un messaggio',
  description: 'Scrivi qui in una frase a che cosa serve questa pagina.',
  alt: 'Descrivi qui che cosa si vede nell’immagine',
  file: 'Allegato',
  body: 'Scrivi qui il testo: per ora c’è solo il file che era nel messaggio.',
} as const
