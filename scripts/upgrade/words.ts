import type { ComparedFile } from './compare/compare-outputs.ts'

const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`)

/** What `npm run upgrade` says, on the screen and in the report. */
export const UPGRADE_WORDS = {
  usage: `Si usa così: npm run upgrade -- --dry-run --with VERSIONE [--site NOME] [--content CARTELLA] [--report CARTELLA]
  VERSIONE è la cartella della versione nuova, un suo archivio (.tar.gz) o un nome del deposito git del programma (v1.2.0).
  Senza --dry-run dice, passo per passo, come si aggiorna.`,
  noSuchVersion: 'non è una cartella, né un archivio, né un nome del deposito git di questo programma',
  noSuchVersionRemedy: 'Controlla il nome. Se è una versione pubblicata da poco: git fetch --tags, poi ripeti.',
  notUnpacked: 'l’archivio non si apre',
  noTar: 'Serve il programma «tar», oppure apri tu l’archivio e indica la cartella.',
  notOurs: 'dentro non c’è questo programma',
  otherLibraries: 'vuole librerie diverse da quelle installate qui',
  installFirst: 'Mettila in una cartella sua, lì dai «npm ci --omit=dev», poi indica quella cartella con --with.',
  laidOut: (withHistory: boolean) => (withHistory ? 'Preparo i contenuti pubblicati, con la loro storia…' : 'Preparo i contenuti pubblicati, senza la storia (qui git non c’è): le pagine «Che cosa è cambiato» non si confrontano.'),
  building: (name: string) => `Costruisco con la versione ${name}…`,
  ownFailure: (failure: string) => `Già la versione in uso non costruisce questi contenuti: prima si corregge questo.\n${failure}`,
  comparing: 'Confronto pagina per pagina…',
  title: (from: string, to: string) => `Dalla versione ${from} alla ${to}`,
  how: {
    equal: 'uguali',
    dress: 'cambiano solo stili e programmi',
    markup: 'cambia il codice, non le parole',
    words: 'cambiano parole',
    other: 'altri file diversi',
    new: 'nuove',
    gone: 'sparite',
    'lost-redirect': 'rinvii persi',
  } satisfies Record<ComparedFile['how'], string>,
  kind: 'Che pagine',
  failure: 'La versione nuova non costruisce i siti',
  refused: (n: number) => `La versione nuova rifiuta ${count(n, 'contenuto', 'contenuti')}`,
  lostRedirects: (n: number) => `${count(n, 'rinvio perso', 'rinvii persi')}: chi ha il vecchio indirizzo non arriva più`,
  gone: (n: number) => count(n, 'file sparito', 'file spariti'),
  added: (n: number) => count(n, 'file nuovo', 'file nuovi'),
  differences: (groups: number, pages: number) => `${count(groups, 'differenza di parole', 'differenze di parole')}, in ${count(pages, 'pagina', 'pagine')}`,
  inPages: (n: number) => (n === 1 ? 'In una pagina' : `La stessa in ${n} pagine`),
  before: 'Prima',
  after: 'Dopo',
  nothing: '—',
  otherPages: 'Le pagine',
  outcome: { 0: 'Chi legge trova le stesse parole: si può aggiornare.', 1: 'Qualcosa si perde o non funziona: NON aggiornare prima di averlo capito.', 2: 'Cambiano delle parole: guarda le differenze, poi si può aggiornare.' } satisfies Record<0 | 1 | 2, string>,
  report: (file: string) => `Il rapporto con prima e dopo: ${file}`,
  more: (n: number) => `  … e altre ${n}: sono nel rapporto`,
  steps: (dataDir: string, version: string) => `Questo comando non sostituisce il programma mentre gira. Si fa così (ora c’è la ${version}):
  1. Prova prima: npm run upgrade -- --dry-run --with VERSIONE
  2. Fai una copia: DATA_DIR=${dataDir} npm run backup -- /copie --with-keys
  3. Ferma il portale: systemctl stop redazione
  4. Metti la versione nuova accanto a questa, in una cartella sua, e lì dai: npm ci --omit=dev
  5. Fai puntare il servizio alla cartella nuova e avvialo: systemctl start redazione
  6. Guarda una pagina e la scrivania. Se non va: ferma, torna alla cartella di prima, avvia. I dati sono gli stessi.
  7. Se servono i dati di prima: npm run restore -- /copie --into ${dataDir} --replace`,
} as const
