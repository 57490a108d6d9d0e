/** What the history says of each action: the first line of its record. */
export const WORKFLOW_WORDS = {
  created: (title: string) => `Nuova pagina: ${title}`,
  changed: (title: string) => `Modifica: ${title}`,
  amended: (title: string) => `Aggiornamento: ${title}`,
  removed: (title: string) => `Da togliere: ${title}`,
  media: (name: string) => `Nuovo file: ${name}`,
  published: (title: string) => `Pubblicata: ${title}`,
} as const
