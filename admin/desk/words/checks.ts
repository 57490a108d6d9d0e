import type { ToldSeverity } from '../../../lib/protocol/checks.ts'

const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`)

/** Every word of the checks in the desk. */
export const CHECK_WORDS = {
  title: 'Controlli',
  loading: 'Controllo…',
  help: 'I controlli aiutano a guardare, non decidono: si può approvare lo stesso. Ferma la pubblicazione solo quello che il modello dei contenuti non accetta.',
  fresh: {
    error: (n: number) => count(n, 'errore nuovo', 'errori nuovi'),
    warning: (n: number) => count(n, 'avviso nuovo', 'avvisi nuovi'),
    hint: (n: number) => count(n, 'consiglio nuovo', 'consigli nuovi'),
  } satisfies Record<ToldSeverity, (n: number) => string>,
  none: 'Nessun problema nuovo.',
  mended: (n: number) => (n === 1 ? '1 problema risolto' : `${n} problemi risolti`),
  standing: (n: number) => (n === 1 ? '1 problema c’era già' : `${n} problemi c’erano già`),
  nothing: 'In questa proposta non c’è un testo da controllare.',
  kind: { error: 'Errore', warning: 'Avviso', hint: 'Consiglio' } satisfies Record<ToldSeverity, string>,
  whole: 'Tutta la pagina',
  times: (n: number) => `${n} volte`,
  write: 'Si può scrivere:',
  or: 'o',
  source: (source: string) => `Da: ${source}`,
  open: 'Apri nella modifica',
  openAt: (label: string) => ` (${label})`,
  score: (before: number | null, after: number) => (before === null ? `Leggibilità ${after} su 100` : before === after ? `Leggibilità ${after} su 100, come prima` : `Leggibilità da ${before} a ${after}: ${after > before ? 'più facile' : 'più difficile'}`),
  scoreHelp: '(indice Gulpease: più è alto, più il testo è facile)',
} as const
