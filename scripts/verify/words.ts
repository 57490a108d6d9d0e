import type { Level } from '../../lib/history/verify/finding.ts'
import type { Proof, ProofName } from '../../lib/history/verify/proofs.ts'

const count = (n: number, one: string, many: string) => `${n.toLocaleString('it-IT')} ${n === 1 ? one : many}`

const PROVED: Readonly<Record<ProofName, (n: number) => string>> = {
  signatures: (n) => `${count(n, 'firma guardata', 'firme guardate')}: sono tutte del portale, e nessuna manca dove dovrebbe essere.`,
  decisions: (n) => `${count(n, 'pubblicazione decisa di nuovo', 'pubblicazioni decise di nuovo')} con le regole, la rubrica e le corsie in vigore in quel momento: bastavano le approvazioni, e nessuno ha approvato il proprio lavoro.`,
  trailers: (n) => `Le righe di ${count(n, 'pubblicazione', 'pubblicazioni')} (chi, in che ruolo, quale regola, quale testo) sono quelle che si ricavano di nuovo.`,
  merges: (n) => `${count(n, 'unione rifatta', 'unioni rifatte')}: è andato in linea ciò che fu proposto, e niente altro.`,
  line: (n) => `${count(n, 'versione', 'versioni')} in linea, in ordine, e nessuna pubblicazione del registro è stata tolta.`,
  records: (n) => `${count(n, 'riga del registro', 'righe del registro')}: è solo cresciuto, e ogni pubblicazione inchioda quello che c’era prima.`,
  tips: (n) => `${count(n, 'versione di una proposta', 'versioni di proposte')}, anche superate: ci sono tutte.`,
  files: (n) => `${count(n, 'file in vigore riletto', 'file in vigore riletti')}: ognuno è quello che il suo nome dice.`,
  forgotten: (n) => `${count(n, 'voce', 'voci')} del registro di ciò che è stato dimenticato: non ne manca nessuna.`,
  heads: () => 'La storia di oggi continua quella della testa conservata: nulla di prima è stato riscritto o tolto.',
  manifests: () => 'Il manifesto è firmato dal portale, e nomina una versione e delle regole che sono state in vigore.',
  outputs: (n) => `${count(n, 'file servito è quello', 'file serviti sono quelli')} del manifesto.`,
  rebuilt: (n) => `Ricostruita, quella versione dà gli stessi ${count(n, 'file', 'file')}, byte per byte.`,
}

/** What `npm run verify` says. */
export const VERIFY_WORDS = {
  usage:
    'Si usa così: npm run verify -- [--repository CARTELLA] [--signers FILE] [--since VERSIONE|FILE] [--site CARTELLA|INDIRIZZO [--manifest FILE] [--rebuild]] [--json]\nLa cartella è una copia dell’archivio: git clone --mirror. Il file delle firme ammesse si riceve una volta, a mano.',
  title: (folder: string) => `Verifica dell’archivio ${folder}`,
  steps: { records: 'Il registro delle proposte', line: 'Le pubblicazioni', files: 'I file in vigore', outputs: 'I file serviti', rebuild: 'Il sito ricostruito' },
  going: (done: number, total: number) => `    ${String(done)}/${String(total)}`,
  done: (step: string, seconds: number) => `  ✓ ${step} (${seconds.toFixed(1).replace('.', ',')} s)`,
  provedTitle: 'Dimostrato',
  proved: ({ count: n, proof }: Proof) => `  ✓ ${PROVED[proof](n)}`,
  nothingProved: '  Niente.',
  levels: { false: 'Non è vero', unproved: 'Non dimostrato', exception: 'Da sapere' } satisfies Readonly<Record<Level, string>>,
  levelTitle: (title: string, n: number) => `${title} (${n.toLocaleString('it-IT')})`,
  named: (name: string, sentence: string, n: number) => `  ${sentence}${n > 1 ? ` (${n.toLocaleString('it-IT')} volte)` : ''} [${name}]`,
  meaning: (meaning: string) => `    ${meaning}`,
  about: ({ commit, detail, path, person, proposal }: { readonly commit?: string | undefined; readonly detail?: string | undefined; readonly path?: string | undefined; readonly person?: string | undefined; readonly proposal?: number | undefined }) =>
    `    – ${[commit && `versione ${commit.slice(0, 12)}`, proposal !== undefined && `proposta ${String(proposal)}`, person && `persona ${person}`, path, detail].filter(Boolean).join(', ') || 'l’archivio intero'}`,
  more: (n: number) => `    … e ${count(n, 'altra', 'altre')}: con --json ci sono fino a 200 per nome.`,
  cannotTitle: 'Da qui non si può dimostrare',
  cannot: [
    'Che due persone non si siano messe d’accordo: si vede chi ha approvato, non perché.',
    'Che chi è nella rubrica sia davvero quella persona, e che fosse lei al computer: lo dice il portale, che la fa entrare.',
    'Che la chiave del portale non sia stata rubata: chi ha la chiave e il server può firmare, ma non cambiare ciò che altri hanno conservato. Perciò si conservi la testa del registro (npm run log-head).',
    'Che l’archivio non sia stato riscritto per intero, chiavi comprese, prima della prima testa conservata.',
    'Che nessuno abbia costruito due file diversi con la stessa impronta SHA-1, con cui git dà il nome alle cose: gli attacchi noti li riconosce «git fsck».',
    'Che i controlli dichiarati (modello, rimandi, collegamenti) siano stati fatti con il programma nominato: si può rifarli con quella versione.',
    'Che ciò che è scritto nelle pagine sia vero.',
  ],
  cannotSite: 'Che sia servito solo ciò che il manifesto nomina: da un indirizzo si possono chiedere solo i file che si conoscono. Con la cartella del sito si vede anche il resto.',
  notServed: 'Che i siti servano ciò che è stato pubblicato: non è stato chiesto (--site).',
  notSince: 'Che la storia non sia stata riscritta: non è stata data una testa conservata (--since).',
  verdict: { proved: 'Esito: tutto ciò che si poteva guardare è dimostrato.', false: 'Esito: c’è qualcosa di non vero. Non si tocchi niente e si confronti con un’altra copia.', unproved: 'Esito: qualcosa non si è potuto guardare.' },
  noFolder: (folder: string) => `La cartella «${folder}» non c’è.`,
  noMain: 'In questa copia non c’è niente di pubblicato: manca il ramo «main».',
  noMainRemedy: 'Serve una copia intera dell’archivio del portale: git clone --mirror.',
  noSigners: (file: string) => `L’elenco delle firme ammesse non si legge: ${file}`,
  noSignersRemedy: 'È il file «firme-ammesse» nella cartella dei dati del portale: si riceve una volta, a mano, da chi lo gestisce. Poi: --signers FILE.',
  badSigners: (file: string) => `L’elenco delle firme ammesse non è scritto come deve: ${file}`,
  badSince: 'Dopo --since ci vuole una versione (40 cifre) o il file di una testa conservata.',
  badSinceRemedy: 'La testa è il testo che scrive «npm run log-head», così com’è, con la firma.',
  noFile: (file: string) => `Il file non si legge: ${file}`,
  noFileRemedy: 'Si controlli il nome e riprova.',
} as const
