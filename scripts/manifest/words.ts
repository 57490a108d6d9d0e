/** What is said of the manifests of sites that were built. */
export const MANIFEST_WORDS = {
  usage: 'Si usa così: npm run manifest -- [--out _site] [--content CARTELLA] [--to CARTELLA] [--today AAAA-MM-GG]',
  none: {
    'no-commit': 'Senza manifesto: i contenuti non sono in un archivio git, e un manifesto dice da quale versione viene ciò che è in linea.',
    'changed-since': 'Senza manifesto: nella cartella dei contenuti ci sono modifiche che non sono in nessuna versione.',
  },
  noSites: (folder: string) => `In «${folder}» non c’è nessun sito costruito: prima si fa «npm run build».`,
  written: (site: string, files: number, path: string) => `${site}: ${files} file, in ${path}`,
  unsigned: 'I manifesti NON sono firmati: qui non c’è la chiave del portale (SIGNING_KEY_FILE o SIGNING_KEY). Chi verifica non può sapere chi li ha fatti.',
} as const
