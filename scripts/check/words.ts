import type { Severity } from '../../lib/checks/issue.ts'

const KIND = { error: 'errore', warning: 'avviso', hint: 'consiglio' } as const satisfies Record<Severity, string>
const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`)

/** What `npm run check` says. */
export const WORDS = {
  usage: 'Si usa così: npm run check [-- --site NOME] [--content CARTELLA] [--hints] [--severe]',
  unknown: (site: string, known: readonly string[]) => `Il sito «${site}» non c’è in siti.yml. Ci sono: ${known.join(', ')}.`,
  issue: (severity: Severity, label: string, sentence: string) => `  ${KIND[severity]}${label === '' ? '' : ` (${label})`}: ${sentence}`,
  quote: (quote: string) => `    «${quote}»`,
  remedy: (remedy: string) => `    ${remedy}`,
  summary: (sites: number, pages: number, counts: Readonly<Record<Severity, number>>) =>
    `${sites === 1 ? 'Controllato un sito' : `Controllati ${sites} siti`}, ${count(pages, 'pagina', 'pagine')}: ${counts.error + counts.warning + counts.hint === 0 ? 'tutto a posto' : `${count(counts.error, 'errore', 'errori')}, ${count(counts.warning, 'avviso', 'avvisi')}, ${count(counts.hint, 'consiglio', 'consigli')}`}.`,
  passed: 'Niente da correggere per forza.',
  failed: 'Ci sono cose da correggere prima di pubblicare.',
} as const
