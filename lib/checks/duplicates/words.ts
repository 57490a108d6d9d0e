/** What is said of entries that are there already. */
export const DUPLICATE_WORDS = {
  title: (title: string) => `Esiste già una pagina con questo titolo: «${title}».`,
  titleRemedy: 'Cambia quella che c’è, oppure scrivi nel titolo che cosa ha di diverso questa.',
  similar: (title: string) => `Esiste già una pagina che si chiama quasi così: «${title}».`,
  similarRemedy: 'Guarda se dice già quello che vuoi scrivere: una pagina sola si trova meglio.',
  description: (title: string) => `La descrizione breve è la stessa di «${title}».`,
  descriptionRemedy: 'Scrivi a che cosa serve questa pagina: nelle ricerche le due sembrano una.',
  body: (title: string) => `Il testo è lo stesso di «${title}».`,
  bodyRemedy: 'Tieni una pagina sola e collega l’altra: due copie prima o poi dicono cose diverse.',
} as const
