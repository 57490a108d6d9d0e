import { Problem } from '../../errors/problem.ts'

const WHY = {
  incomplete: (one: string) => [`Nel pacchetto manca l’approvazione di ${one}.`, 'Il pacchetto va in linea tutto insieme: aspetta quella, oppure togli dal pacchetto una delle due.'],
  draft: (one: string) => [`Nel pacchetto ${one} è ancora una bozza.`, 'Il pacchetto va in linea tutto insieme: aspetta quella, oppure togli dal pacchetto una delle due.'],
  conflict: (one: string) => [`Nel pacchetto ${one} cambia gli stessi punti di un’altra o di ciò che è in linea.`, 'Toglila dal pacchetto e pubblica prima le altre, oppure rimandala a chi l’ha scritta.'],
  rights: (one: string) => [`${one} cambia i permessi: in un pacchetto non può stare.`, 'Un cambio di permessi si pubblica da solo, perché si veda da solo.'],
  gone: () => ['Questo pacchetto non c’è più: è già stato pubblicato o svuotato.', 'Scegline un altro, oppure dagli un nome nuovo.'],
  together: (one: string) => [`${one} fa parte di un pacchetto, che va in linea tutto insieme.`, 'Prima toglila dal pacchetto.'],
} as const

/** What is published together cannot be, or cannot be put together. */
export class PackageProblem extends Problem {
  readonly code: string
  readonly status = 409
  readonly remedy: string

  /** @param title of the proposal that stands in the way, where the person may see it */
  constructor(why: keyof typeof WHY, title: string | null = null) {
    const [sentence = '', remedy = ''] = WHY[why](title === null ? 'una proposta che non vedi' : `«${title}»`)
    super(sentence.charAt(0).toUpperCase() + sentence.slice(1), { why })
    this.code = `package-${why}`
    this.remedy = remedy
  }
}
