/** How a repository is begun. */
export const FIRST_CONTENT =
  'Di’ da che cosa si comincia, una volta sola (o con FIRST_CONTENT e FIRST_PEOPLE):\n    npm run serve -- --first-content CARTELLA   (una cartella con siti.yml e regole.yml, o un archivio git «bare» che c’è già)\n    npm run serve -- --first-content empty --first-person "Nome Cognome <nome.cognome@ente.example>" --first-person "…"\n    npm run serve -- --first-content sample     (i contenuti di esempio)'

/** Why production does not start, and what to write. */
export const FAULT_WORDS = {
  noAddress: {
    sentence: 'Manca l’indirizzo con cui le persone raggiungono il portale.',
    remedy: 'Scrivi PUBLIC_URL=https://redazione.ente.example, con il nome vero. Per provare senza un nome: npm start.',
  },
  openPort: {
    sentence: 'Con questo HOST altri computer raggiungono il portale senza https, e una sessione si ruba.',
    remedy: 'Togli HOST: nginx o Caddy gli parlano su 127.0.0.1. Se il server web è in un altro contenitore o su un’altra macchina, e solo lui raggiunge questa porta, aggiungi open-port ad ACCEPT.',
  },
  noWayIn: {
    sentence: 'Nessuno può entrare: le persone della dimostrazione qui non ci sono, e non è scelto un altro modo.',
    remedy: 'Scrivi OIDC_ISSUER e OIDC_CLIENT_ID per l’accesso dell’ente, oppure MAILBOX_LOGIN per entrare con la posta.',
  },
  noMail: {
    sentence: 'Non c’è un server di posta: chi scrive non saprebbe che la sua proposta è stata rimandata o pubblicata.',
    remedy: 'Scrivi SMTP_HOST e SMTP_FROM. Se davvero non deve partire nessuna mail, aggiungi no-mail ad ACCEPT.',
  },
  root: {
    sentence: 'Il portale parte come root, e un errore suo varrebbe su tutta la macchina.',
    remedy: 'Fallo partire con un utente suo (User=redazione, come nell’unità di systemd). Se proprio non si può, aggiungi root ad ACCEPT.',
  },
  noFolder: { sentence: 'Non è detto dove stanno i dati.', remedy: 'Scrivi DATA_DIR=/var/lib/redazione.' },
  noContent: {
    sentence: 'L’archivio dei contenuti è vuoto, e in produzione non ci mettiamo niente da soli.',
    remedy: FIRST_CONTENT,
  },
  noDirectory: (dir: string) => ({ sentence: `${dir} non è una cartella.`, remedy: 'Scrivi in DATA_DIR il percorso di una cartella, per esempio /var/lib/redazione.' }),
  openFolder: (dir: string, mode: string) => ({
    sentence: `La cartella ${dir} è aperta ad altri utenti della macchina (permessi ${mode}): dentro ci sono bozze e dati personali.`,
    remedy: `Chiudila: chmod 0710 ${dir}. Il server web legge i siti perché è nel gruppo della cartella.`,
  }),
  noKey: (file: string) => ({
    sentence: `Manca la chiave del portale: ${file} non c’è.`,
    remedy: `Falla una volta sola e tienine una copia: (umask 077; openssl rand -base64 32 > ${file}). Se sta altrove scrivi SESSION_KEY_FILE=${file}, con il percorso giusto.`,
  }),
  unreadable: (file: string) => ({ sentence: `Il file ${file} non si può leggere.`, remedy: `Dallo all’utente del portale: chown redazione ${file}; chmod 400 ${file}.` }),
  noKeyInIt: (file: string) => ({ sentence: `In ${file} non c’è una chiave di 32 byte.`, remedy: 'Correggi SESSION_KEY_FILE, o rimetti la chiave di prima dalla copia. Una chiave nuova si fa in un file nuovo, con openssl rand -base64 32: tutti dovranno rientrare.' }),
  weakKey: (file: string) => ({ sentence: `La chiave in ${file} non è fatta di byte a caso: si può indovinare.`, remedy: `Fanne un’altra in un file nuovo, con openssl rand -base64 32, e scrivilo in SESSION_KEY_FILE. Tutti dovranno rientrare.` }),
  weakKeys: { sentence: 'Una delle chiavi della posta non è fatta di byte a caso: si può indovinare.', remedy: 'Metti una chiave nuova al primo posto del file: openssl rand 32 | basenc --base64url -w0 | tr -d =. Togli quella debole.' },
  guessedSecret: (variable: string, shortest: number) => ({
    sentence: `Il segreto di ${variable} è quello di un esempio, oppure è troppo corto per essere un segreto.`,
    remedy: `Scrivi quello che ti ha dato il servizio: almeno ${shortest} caratteri, e nessuna parola come «segreto» o «changeme».`,
  }),
  guessedToken: { sentence: 'Il gettone per la salute del portale si può indovinare.', remedy: 'Fanne un altro: openssl rand -hex 32.' },
  openSecret: (file: string) => ({ sentence: `Il file ${file} contiene un segreto, e altri utenti della macchina lo possono leggere.`, remedy: `Chiudilo: chmod o= ${file}.` }),
} as const

/** What `npm run serve` says on the terminal; while it serves it writes events instead. */
export const SERVE_WORDS = {
  refused: (count: number) => (count === 1 ? 'Il portale non parte: c’è una cosa da mettere a posto.' : `Il portale non parte: ci sono ${count} cose da mettere a posto.`),
  noSuchFolder: (dir: string) => `La cartella ${dir} non c’è o non si può leggere.`,
  noContentThere: (dir: string) => `In ${dir} non ci sono contenuti: mancano siti.yml o regole.yml.`,
  emptyRepository: 'In quell’archivio non c’è il ramo main, che è quello dei contenuti in linea.',
  noPerson: 'Una persona si scrive così: "Nome Cognome <nome.cognome@ente.example>".',
  tooFewPeople: 'Per cominciare servono almeno due persone: nessuno pubblica da solo. Scrivi --first-person due volte.',
  firstCommit: 'Primi contenuti',
  unforeseen: 'La partenza è fallita per un motivo che non conosciamo.',
  unforeseenRemedy: 'I contenuti restano dove sono. Manda le righe qui sopra a chi cura il programma.',
} as const

/** What `npm run serve -- --check` says. */
export const HEALTH_WORDS = {
  program: (version: string, commit: string | null) => `Redazione Diffusa ${version}${commit ? `, versione ${commit}` : ''}`,
  marks: { pass: '✓ bene', warn: '! da guardare', fail: '✗ non va' },
  names: { content: 'contenuti', folder: 'cartella dei dati e spazio', store: 'archivio', sites: 'siti uguali a ciò che è in linea', clock: 'orologio', mail: 'server di posta' } as Readonly<Record<string, string>>,
  off: 'Il portale non è acceso: siti e orologio non si possono guardare.',
  all: { pass: 'Tutto a posto.', warn: 'Il portale può lavorare; qualcosa va guardato.', fail: 'Così il portale non può lavorare.' },
} as const

/** What stands in content that has just begun. */
export const EMPTY_WORDS = {
  name: 'Intranet',
  short: 'Intranet',
  motto: 'Le pagine di chi lavora qui',
  area: 'Tutti',
  body: 'Comune',
  card: 'Cura questo portale fin dall’inizio.',
  role: 'Redazione',
  sitesComment: 'I siti che si costruiscono. Un sito pubblico in più: npm run new-site.',
  rulesComment: 'Chi legge, chi scrive, chi approva. Vale la regola più lunga che dice quella cosa; ciò che nessuna dice è negato.',
} as const
