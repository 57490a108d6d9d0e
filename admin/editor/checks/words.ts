import type { ToldSeverity } from '../../../lib/protocol/checks.ts'

const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`)

/** What the checks say while a page is being written. */
export const CHECK_WORDS = {
  place: 'Controlli del testo',
  name: 'Controlli',
  counts: {
    error: (n: number) => count(n, 'errore', 'errori'),
    warning: (n: number) => count(n, 'avviso', 'avvisi'),
    hint: (n: number) => count(n, 'consiglio', 'consigli'),
  } satisfies Record<ToldSeverity, (n: number) => string>,
  none: 'tutto a posto',
  toFill: (n: number) => `${count(n, 'campo', 'campi')} da compilare`,
  score: (score: number) => `leggibilità ${score} su 100`,
  kind: { error: 'Errore', warning: 'Avviso', hint: 'Consiglio' } satisfies Record<ToldSeverity, string>,
  missing: (labels: readonly string[]) => `Da compilare: ${labels.join(', ')}.`,
  whole: 'Tutta la pagina',
  times: (n: number) => `(${n} volte)`,
  write: (words: readonly string[]) => `Si può scrivere: ${words.map((word) => `«${word}»`).join(' o ')}.`,
  go: 'Vai al campo',
  goTo: (label: string) => ` (${label})`,
  paragraphs: 'I paragrafi più difficili',
  paragraph: (score: number) => `${score} su 100`,
  free: 'Puoi salvare e mandare in revisione lo stesso.',
} as const
