import type { LogLine } from '../../lib/access-log/log-line.ts'

const WHY = {
  reader: 'può leggere',
  'not-logged-in': 'non era entrato',
  'not-a-reader': 'non è fra chi legge',
  'bad-address': 'indirizzo non valido',
  'no-site': 'nessun sito a questo indirizzo',
} as const
const LOST = {
  disk: 'il disco non aveva spazio',
  limit: 'troppi rifiuti in un giorno a chi non era entrato',
} as const
const moment = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome', dateStyle: 'short', timeStyle: 'medium' })

/** What `npm run access-log` says. */
export const ACCESS_LOG_WORDS = {
  columns: { when: 'quando (ora italiana)', who: 'chi', what: 'esito', path: 'indirizzo', rule: 'regola', why: 'perché' },
  cells: (line: LogLine): readonly string[] => {
    const when = moment.format(Date.parse(line.ts))
    if ('lost' in line) return [when, '—', 'persi', decisions(line.lost), '—', LOST[line.because]]
    const { person, decision, path, method, rule, why } = line
    return [when, person ?? '—', decision === 'allowed' ? 'letto' : 'negato', `${path ?? '—'}${method === 'GET' ? '' : ` (${method})`}`, rule ?? '—', WHY[why]]
  },
  counted: (lines: number, shown: number) => `\n${lines} righe nel registro, ${shown} mostrate.`,
  empty: (dir: string) => `Il registro degli accessi in ${dir} è vuoto.`,
  whole: (first: number, last: number, hash: string) =>
    `La catena è intera dalla riga ${first} alla ${last}.${first > 1 ? ` Le righe prima della ${first} non ci sono più: è passato il tempo per cui si conservano.` : ''}\nImpronta dell’ultima riga: ${last}:${hash}\nChi può scrivere nella cartella può riscrivere tutto il registro: annota l’impronta altrove, e la prossima volta verificala con --noted.`,
  broken: 'La catena è rotta: questo registro, da solo, non prova più che cosa è successo.',
  moreBreaks: (count: number) => `…e altri ${count} punti.`,
  pastHead: (count: number) => `${count === 1 ? 'L’ultima riga è' : `Le ultime ${count} righe sono`} oltre l’impronta salvata: il portale sta scrivendo adesso, o si è fermato mentre scriveva.`,
  aside: (names: readonly string[]) => `Righe a metà messe da parte dopo un arresto: ${names.join(', ')}.`,
} as const

function decisions(count: number): string {
  return count === 1 ? 'una decisione non scritta' : `${count} decisioni non scritte`
}
