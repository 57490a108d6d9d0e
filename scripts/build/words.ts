/** What `npm run build` says. */
export const BUILD_WORDS = {
  assets: (ms: number) => `Stili, caratteri e icone pronti (${seconds(ms)}).`,
  begin: (name: string, n: number, total: number) => `[${n}/${total}] ${name}…`,
  problem: (sentence: string) => `      lasciata fuori: ${sentence}`,
  problemIn: ({ message, remedy }: { readonly message: string; readonly remedy: string }) => `      ${message}\n      ${remedy}`,
  done: (files: number, ms: number, folder: string) => `      ${files} file in ${folder} (${seconds(ms)})`,
  unknown: (name: string, known: readonly string[]) => `Il sito «${name}» non è in siti.yml. Ci sono: ${known.join(', ')}.`,
  shadowOfOne: 'Con --shadow si costruiscono tutti i siti insieme: togli --site.',
  personalMissing: (path: string) => `${path} contiene dati personali e i suoi byte non sono qui: il sito esce senza. Servono l’archivio del portale (DATA_DIR) oppure STORE=netlify-blobs con BLOBS_SITE_ID e BLOBS_TOKEN.`,
  deploySite: (name: string, n: number, total: number) => `[${n}/${total}] ${name}`,
  deployed: (files: number, deploy: string, edge: string, ms: number) =>
    `${files} file in ${deploy}, la parte riservata in una cartella che conosce solo il varco (${edge}/gate.js). ${seconds(ms)}`,
  preview: {
    title: 'Questa è un’anteprima',
    sentence: 'La può guardare solo chi lavora nei Comuni: quello che vedi qui non è ancora pubblicato.',
    remedy: 'Entra nel portale, che poi ti riporta qui. Per le altre persone il sito è al suo indirizzo di sempre.',
  },
  enterPortal: 'Entra dal portale',
  unavailable: {
    title: 'La parte riservata è chiusa per un guasto',
    sentence: 'In questo momento non possiamo sapere chi sei, quindi non apriamo niente di riservato.',
    remedy: 'Riprova tra poco; se continua, avvisa chi cura il portale.',
  },
} as const

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1).replace('.', ',')} s`
}
