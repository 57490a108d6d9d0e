/** What the functions of Netlify say when they cannot do their work. */
export const NETLIFY_WORDS = {
  preview: { code: 'preview', sentence: 'Questa è un’anteprima: si guarda e basta.', remedy: 'Per lavorare entra nel portale, al suo indirizzo di sempre.' },
  notReady: { code: 'portal-not-ready', sentence: 'Il portale non è ancora pronto su questo indirizzo.', remedy: 'Chi cura il portale trova in docs/netlify.md le impostazioni che mancano; quale, è scritto nel registro della funzione.' },
} as const
