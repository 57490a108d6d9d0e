/** What the terminal says while the portal starts. */
export const START_WORDS = {
  steps: {
    seed: 'Preparo l’archivio dei contenuti',
    assets: 'Preparo stili e programmi del browser',
    sites: 'Costruisco i siti',
  },
  done: (step: string, seconds: number) => `  ✓ ${step} (${seconds.toFixed(1).replace('.', ',')} s)`,
  site: (name: string, done: number, total: number) => `    ${done}/${total} ${name}`,
  ready: (url: string) => `\n  Pronto: apri ${url} nel browser. Per fermare: Ctrl+C.\n`,
  stopped: 'Fermato.',
  unforeseen: 'La partenza è fallita per un motivo che non conosciamo.',
  unforeseenRemedy: 'Manda il messaggio qui sotto a chi cura il programma. I contenuti restano nella cartella dei dati: non è stato tolto nulla.',
} as const
