import { Problem } from '../../errors/problem.ts'

const SENTENCES = {
  none: ['Per questo punto non si può proporre un altro testo.', 'Scrivi una nota che dice che cosa cambiare.'],
  gone: ['Il testo è cambiato da quando è stato proposto questo: non si può più metterlo al suo posto.', 'Leggi la proposta e, se serve ancora, scrivila tu nella pagina.'],
  twice: ['Queste parole sono nella pagina più di una volta: non si sa quali cambiare.', 'Scrivi una nota che dice quali.'],
  spills: ['Scritto così cambierebbe anche il testo che gli sta intorno.', 'Proponi solo parole di quel paragrafo, senza segni che aprono un riquadro o un elenco.'],
  value: ['Questo valore non va bene per il campo.', 'Controllalo: un numero si scrive con le cifre, un giorno come nel modulo.'],
  same: ['Il testo proposto è uguale a quello che c’è.', 'Cambia qualcosa, oppure scrivi solo la nota.'],
  closed: ['A questa proposta di testo è già stata data una risposta.', 'Ricarica la pagina per vedere che cosa è stato deciso.'],
  own: ['Il testo l’hai proposto tu: lo accetta chi scrive la pagina.', 'Aspetta la sua risposta, oppure cambia la pagina nell’editor.'],
  writer: ['Chi ha proposto questo testo non può più scrivere qui.', 'Se il testo va bene, scrivilo tu nella pagina.'],
} as const

export type SuggestionFault = keyof typeof SENTENCES

/** A proposed text that cannot be put in its place. Nothing was written. */
export class SuggestionProblem extends Problem {
  readonly code: string
  readonly status = 409
  readonly remedy: string

  constructor(why: SuggestionFault, data: Readonly<Record<string, unknown>> = {}) {
    super(SENTENCES[why][0], { ...data, why })
    this.code = `suggestion-${why}`
    this.remedy = SENTENCES[why][1]
  }
}
