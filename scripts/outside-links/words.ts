import type { Answer, Why } from './answer.ts'

const WHY = {
  gone: 'la pagina non c’è più',
  refused: 'non risponde ai controlli automatici',
  broken: 'il sito risponde con un errore',
  slow: 'il sito non ha risposto in tempo',
  'no-host': 'il sito non esiste',
  'no-answer': 'il sito non risponde',
  certificate: 'il certificato del sito non è valido',
  loop: 'rimanda in cerchio',
  redirect: 'rimanda a un indirizzo che non si può seguire',
} as const satisfies Record<Why, string>

/** What `npm run outside-links` says. */
export const OUTSIDE_LINKS_WORDS = {
  usage: 'Si usa così: npm run outside-links -- [--content CARTELLA] [--state FILE] [--json FILE] [--report FILE] [--minutes N]',
  why: (why: Why, status: number | null) => `${WHY[why]}${status === null ? '' : ` (${status})`}`,
  title: (day: string) => `Collegamenti ad altri siti, ${day.split('-').reverse().join('/')}`,
  counts: (good: number, bad: number, unasked: number) => `${good} rispondono, ${bad} no, ${unasked} non chiesti stanotte.`,
  broken: (n: number) => `Da correggere: ${n}`,
  brokenHow: 'Non rispondono da almeno tre notti. Ogni pagina si corregge nell’editor: si toglie il collegamento o si mette quello nuovo.',
  byHand: (n: number) => `Da guardare a mano: ${n}`,
  byHandHow: 'Il sito rifiuta i programmi: a una persona può rispondere.',
  watched: (n: number) => `Non rispondono da poco: ${n}`,
  watchedHow: 'Saranno da correggere se non rispondono per tre notti.',
  moved: (n: number) => `Hanno cambiato indirizzo: ${n}`,
  movedHow: 'Funzionano ancora, perché il sito rimanda a quello nuovo.',
  unasked: (n: number) => `Non chiesti: ${n}`,
  unaskedWhy: { robots: 'il sito chiede ai programmi di non farlo', busy: 'il sito ha chiesto di aspettare', inside: 'non è un indirizzo di Internet', late: 'non c’è stato il tempo' } as const satisfies Record<Extract<Answer, { is: 'unasked' }>['why'], string>,
  nothing: 'Niente da correggere.',
  ourFault: 'Stanotte non ha risposto nessuno: è questa macchina che non raggiunge la rete, e la notte non conta.',
  since: (day: string, nights: number) => `dal ${day.split('-').reverse().join('/')}, ${nights === 1 ? 'una notte' : `${nights} notti`}`,
  link: (url: string, what: string) => `${url} — ${what}`,
  movedTo: (url: string) => `ora è ${url}`,
  pages: (titles: readonly string[], more: number) => `in ${titles.map((title) => `«${title}»`).join(', ')}${more > 0 ? ` e in altre ${more}` : ''}`,
  stateLost: 'Il file delle notti di prima non si legge: si ricomincia a contare da stanotte.',
} as const
