/** Where a line is. */
export interface Spot {
  readonly file: string
  /** From 1. */
  readonly number: number
}

/** One way in which a log is not the log that was written. */
export type Break =
  | { readonly kind: 'unreadable' | 'changed' | 'misplaced' | 'torn' | 'not-the-noted-one'; readonly at: Spot }
  | { readonly kind: 'removed'; readonly at: Spot; readonly count: number }
  | { readonly kind: 'removed-first' | 'removed-last'; readonly count: number }
  | { readonly kind: 'no-head' }

/** What the log's reader is told of a break, one sentence each. */
export const BREAK_SENTENCES = {
  unreadable: (at: string) => `${at}: non è una riga di questo registro. È stata cambiata o aggiunta.`,
  changed: (at: string) => `${at}: non segue dalla riga prima. Una delle due è stata cambiata.`,
  misplaced: (at: string) => `${at}: è fuori posto. È stata aggiunta o spostata.`,
  torn: (at: string) => `${at}: è scritta a metà. Il portale si è fermato mentre scriveva, oppure qualcuno l’ha tagliata; alla prossima partenza viene messa da parte.`,
  'not-the-noted-one': (at: string) => `${at}: non è la riga di cui era stata annotata l’impronta. È stata cambiata.`,
  removed: (at: string, count: number) => `${at}: prima ${count === 1 ? 'manca una riga' : `mancano ${count} righe`}, ${count === 1 ? 'tolta' : 'tolte'} o ${count === 1 ? 'spostata' : 'spostate'}.`,
  'removed-first': (count: number) => `All’inizio ${count === 1 ? 'manca una riga che doveva' : `mancano ${count} righe che dovevano`} esserci ancora.`,
  'removed-last': (count: number) => `Alla fine ${count === 1 ? 'manca l’ultima riga scritta' : `mancano le ultime ${count} righe scritte`}.`,
  'no-head': 'Manca il file con l’impronta dell’ultima riga: non si può dire se alla fine ne mancano.',
} as const

/** A break as an Italian sentence that says where. */
export function sentenceOf(broken: Break): string {
  switch (broken.kind) {
    case 'no-head':
      return BREAK_SENTENCES[broken.kind]
    case 'removed-first':
    case 'removed-last':
      return BREAK_SENTENCES[broken.kind](broken.count)
    case 'removed':
      return BREAK_SENTENCES.removed(placed(broken.at), broken.count)
    default:
      return BREAK_SENTENCES[broken.kind](placed(broken.at))
  }
}

function placed({ file, number }: Spot): string {
  return `${file}, riga ${number}`
}
