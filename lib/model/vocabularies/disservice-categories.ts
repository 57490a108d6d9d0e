/** What may not work in a town: the model wants a category and names none. */
export const DISSERVICE_CATEGORIES = [
  'Strade e marciapiedi',
  'Illuminazione pubblica',
  'Rifiuti e pulizia',
  'Verde pubblico e parchi',
  'Acqua e fognature',
  'Segnaletica e semafori',
  'Scuole ed edifici comunali',
  'Animali',
  'Servizi in rete e sito',
  'Altro',
] as const
