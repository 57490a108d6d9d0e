import type { Condition } from '../search/search-place.ts'

const LABELS: Readonly<Record<Condition, string>> = { text: 'Parole', from: 'Mittente', to: 'Destinatario', subject: 'Oggetto', since: 'Dal', until: 'Al', attachments: 'Con allegati', unread: 'Da leggere', flagged: 'Contrassegnati' }

/** How messages are looked for. */
export const SEARCH_WORDS = {
  label: 'Cerca nella posta',
  placeholder: 'Cerca nella posta',
  submit: 'Cerca',
  advanced: 'Ricerca avanzata',
  where: 'Dove',
  all: 'In tutte le cartelle',
  within: (name: string) => `Solo in «${name}»`,
  labels: LABELS,
  clear: 'Svuota',
  conditions: 'Condizioni della ricerca',
  takeAway: (what: string) => `Togli: ${what}`,
  leave: 'Esci dalla ricerca',
  nothing: 'Scrivi almeno una parola, o scegli una condizione.',
  wrongDays: 'Il giorno «Dal» viene dopo il giorno «Al».',
} as const
