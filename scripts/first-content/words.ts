/** What `npm run first-content` says. */
export const FIRST_CONTENT_WORDS = {
  usage: 'npm run first-content -- CARTELLA --person "Nome Cognome <nome.cognome@ente.example>" --person "…"',
  done: (files: number, folder: string) => `Fatto: ${String(files)} file in ${folder}. Ora aggiungi un ente: npm run new-site -- NOME --name "Comune di …" --content ${folder}`,
} as const
