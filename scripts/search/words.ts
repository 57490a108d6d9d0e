/** What is said when an index cannot be made; for who runs the portal or the build. */
export const SEARCH_BUILD_WORDS = {
  noSearch: 'L’indice della ricerca non è stato fatto: su questa macchina manca il programma che lo crea, o si è fermato.',
  remedy: 'I siti funzionano: la pagina «Cerca» offre l’elenco dalla A alla Z. Per la ricerca esegui di nuovo «npm install» su una macchina con Linux, macOS o Windows a 64 bit.',
} as const
