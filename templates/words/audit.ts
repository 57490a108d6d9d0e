import type { AuditPeriod } from '../../lib/model/audit/audit-period.ts'
import { dayInWords } from '../text/days.ts'

const count = (n: number, one: string, many: string) => `${n.toLocaleString('it-IT')} ${n === 1 ? one : many}`

/** What the printed register says. */
export const AUDIT_PAGE_WORDS = {
  title: ({ from, to }: AuditPeriod) => `Registro delle pubblicazioni dal ${dayInWords(from)} al ${dayInWords(to)}`,
  skip: 'Vai alle pubblicazioni',
  about: 'Di che cosa parla',
  madeAt: 'Fatto il',
  head: 'Versione in linea',
  records: 'Registro delle proposte',
  selection: 'Scelte',
  all: 'tutte le pubblicazioni',
  chosen: { site: (site: string) => `sito ${site}`, office: (office: string) => `ufficio ${office}`, path: (path: string) => `percorso ${path}`, person: (id: string) => `persona ${id}`, kind: (kind: string) => `genere ${kind}`, exceptions: 'solo quelle con eccezioni' },
  signers: 'Firme',
  withSigners: 'confrontate con l’elenco delle firme ammesse',
  withoutSigners: 'guardate senza l’elenco delle firme ammesse: si vede se una firma regge, non di chi è la chiave',
  sample: 'Campione',
  drawn: (size: number, of: number, seed: string) => `${count(size, 'pubblicazione estratta', 'pubblicazioni estratte')} su ${of.toLocaleString('it-IT')}, con il seme «${seed}»`,
  method: (seed: string) => `Come si estrae: di ogni versione si calcola lo SHA-256 del testo «${seed}:» seguito dalle sue 40 cifre; il campione sono quelle con le impronte più piccole. Chiunque lo può rifare con sha256sum, e trova le stesse.`,
  figures: (rows: number, withExceptions: number, urgent: number) => `${count(rows, 'pubblicazione', 'pubblicazioni')}; ${withExceptions === 0 ? 'nessuna ha eccezioni' : count(withExceptions, 'ha eccezioni', 'hanno eccezioni')}; ${urgent === 0 ? 'nessuna è stata fatta in emergenza' : `${count(urgent, 'è stata fatta', 'sono state fatte')} in emergenza`}.`,
  exceptions: 'Eccezioni',
  noExceptions: 'Nessuna: ogni pubblicazione è stata decisa secondo le regole in vigore in quel momento.',
  exceptionsIntro: 'Un’eccezione non è una colpa: è ciò che un revisore guarda per primo. Prima quelle che dicono che qualcosa non è come sembra.',
  times: (n: number) => count(n, 'volta', 'volte'),
  moreOfThese: (n: number) => `e ${count(n, 'altra', 'altre')}, nei file CSV e JSON`,
  rows: 'Pubblicazioni',
  noRows: 'In questo periodo, con queste scelte, non è stato pubblicato niente.',
  onlyFirst: (shown: number, all: number) => `Qui ci sono le ${shown.toLocaleString('it-IT')} più recenti di ${all.toLocaleString('it-IT')}: le altre sono nei file CSV e JSON.`,
  ofRow: (title: string) => `Eccezioni di «${title}»`,
  numbered: (proposal: number) => `proposta ${String(proposal)}`,
  noProposal: 'nessuna proposta',
  nobody: 'nessuno',
  approval: (name: string, role: string, when: string) => `${name}, come ${role}, ${when}`,
  stale: (name: string, role: string, when: string) => `${name}, come ${role}, ${when}: per un testo che poi è cambiato`,
  byRole: (name: string, role: string | null) => (role === null ? name : `${name}, come ${role}`),
  emergency: (reason: string, name: string) => `${reason} (${name})`,
  signed: (name: string, when: string, hours: number) => `${name}, ${when}, ${hours < 1 ? 'entro un’ora' : `dopo ${count(hours, 'ora', 'ore')}`}`,
  unsigned: 'nessuno ancora',
  morePaths: (n: number) => `e altri ${n.toLocaleString('it-IT')}, nei file CSV e JSON`,
  notes: 'Che cosa questo registro non dice',
  notesText: [
    'Ogni pubblicazione è stata decisa di nuovo con le regole, la rubrica e le corsie in vigore prima di lei. Che nessuno abbia riscritto la storia, il registro delle proposte o le firme lo dimostra «npm run verify», da una copia e senza il portale.',
    'Le persone hanno il nome che la rubrica dà loro oggi; chi non vi è più ha quello di allora.',
    'Chi soltanto legge non lascia tracce nell’archivio.',
  ],
} as const
