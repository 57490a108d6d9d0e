/** What `npm run manifest` says. */
export const MANIFEST_WORDS = {
  usage: 'Si usa così: npm run manifest -- [--out _site] [--content CARTELLA] [--to CARTELLA] [--today AAAA-MM-GG]',
  noCommit: 'I contenuti non sono in un archivio git: un manifesto dice da quale versione viene ciò che è in linea.',
  noSites: (folder: string) => `In «${folder}» non c’è nessun sito costruito: prima si fa «npm run build».`,
  written: (site: string, files: number, path: string) => `${site}: ${files} file, in ${path}`,
} as const
