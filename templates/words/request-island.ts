/** What the script of the forms says: apart from the other words, so that a page loads these alone. */
export const REQUEST_ISLAND_WORDS = {
  left: (n: number) => (n === 1 ? 'Ti resta 1 carattere' : `Ti restano ${n} caratteri`),
  over: (n: number) => (n === 1 ? 'C’è 1 carattere di troppo' : `Ci sono ${n} caratteri di troppo`),
  locate: 'Aggiungi la mia posizione',
  located: 'Posizione aggiunta. Scrivi comunque l’indirizzo.',
  unlocated: 'La posizione non è arrivata: basta l’indirizzo.',
  unlocate: 'Togli la posizione',
} as const
