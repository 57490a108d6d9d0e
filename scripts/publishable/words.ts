import type { Severity } from '../../lib/checks/issue.ts'
import type { EntryFacts } from '../../lib/model/facts/proposal-facts.ts'
import type { Report } from './report.ts'

const KIND = { error: 'errore', warning: 'avviso', hint: 'consiglio' } as const satisfies Record<Severity, string>

/** What `npm run publishable` says. */
export const PUBLISHABLE_WORDS = {
  usage: 'Si usa così: npm run publishable -- --base origin/main [--proposal HEAD] [--repository CARTELLA] [--records RIF] [--summary FILE] [--no-browser]',
  draft: { sentence: 'È ancora una bozza.', remedy: 'La persona che l’ha scritta la mandi in revisione.' },
  byHand: {
    sentence: 'Questo testo non è passato dal portale: nei registri non c’è nessuna approvazione che lo riguardi.',
    remedy: 'Si apra la proposta alla scrivania della redazione: ciò che è stato aggiunto a mano vi compare, va riletto e approvato lì, e si pubblica da lì.',
  },
  notPlain: (path: string) => ({ sentence: `«${path}» non è un file di testo o un’immagine: è un rimando a un altro posto, o un programma.`, remedy: 'Va tolto dalla proposta: fra i contenuti ci sono solo file.' }),
  hidden: (path: string) => ({ sentence: `Cambia anche «${path}», che i registri non nominano.`, remedy: 'Nessuno l’ha approvato. Va capito come ci è arrivato, prima di tutto il resto.' }),
  mixed: { sentence: 'Cambia insieme i contenuti e il programma.', remedy: 'Vanno in due proposte: i contenuti li approva la redazione, il programma chi lo mantiene.' },
  invalidRemedy: 'Correggi questo campo e salva di nuovo.',
  page: (title: string) => `«${title}»`,
  what: { new: 'È una pagina nuova.', removal: 'La pagina viene tolta.', move: 'La pagina cambia indirizzo.' } as const satisfies Record<Exclude<EntryFacts['what'], 'change'>, string>,
  unreadable: 'Così com’è non si può leggere: va corretta prima.',
  files: 'File',
  rights: 'Permessi',
  rightsUnclear: 'Cambia le regole o la rubrica.',
  settings: 'Impostazioni',
  effect: (who: string, does: string) => `${who} ${does}`,
  // The summary.
  good: 'Si può pubblicare',
  bad: 'Non si può ancora pubblicare',
  programOnly: 'Cambia solo il programma',
  programOnlyWhy: 'Nessun contenuto: qui non c’è niente che le regole della redazione debbano dire. Il programma lo provano i suoi test.',
  nothing: 'Non cambia niente',
  nothingWhy: 'Rispetto a ciò che è in linea questa proposta non cambia nessun file.',
  ended: { published: 'È già pubblicata', withdrawn: 'È stata ritirata', rejected: 'È stata respinta' } as const satisfies Record<NonNullable<Report['ended']>, string>,
  by: (title: string, author: string, number: number | null) => (number === null ? `«${title}», di ${author}, fatta fuori dal portale` : `«${title}», di ${author}: proposta ${number}`),
  stops: 'Che cosa la ferma',
  changes: 'Che cosa cambia',
  noChanges: 'Nessun cambiamento che si possa dire in parole.',
  fresh: (n: number) => `Problemi nuovi: ${n}`,
  noFresh: 'Problemi nuovi: nessuno',
  standing: (n: number) => `Problemi che c’erano già: ${n}`,
  issue: (severity: Severity, label: string, sentence: string) => `${KIND[severity]}${label === '' ? '' : ` (${label})`}: ${sentence}`,
  barriers: 'Accessibilità',
  noBarriers: (n: number) => (n === 1 ? 'Una pagina guardata con axe: nessuna barriera nuova.' : `${n} pagine guardate con axe: nessuna barriera nuova.`),
  noPages: 'Nessuna pagina da guardare.',
  noBrowser: 'Le pagine non sono state guardate: su questa macchina non c’è un browser. Con CHROME si dice dov’è.',
  notAsked: 'Le pagine non sono state guardate, come richiesto.',
  barrier: (what: string) => `barriera: ${what}`,
  oldBarriers: (n: number) => (n === 1 ? 'Una barriera c’era già.' : `${n} barriere c’erano già.`),
  more: (n: number) => `E altri ${n}: si leggono tutti alla scrivania.`,
  sources: (base: string, commit: string) => `Regole, rubrica e siti: quelli in vigore (${base.slice(0, 10)}), non quelli della proposta (${commit.slice(0, 10)}).`,
} as const
