import { Problem } from '../../errors/problem.ts'

/** Somebody else took the proposal, passed it on or left it, between what this person saw and what they did. */
export class HolderChangedProblem extends Problem {
  readonly code = 'holder-changed'
  readonly status = 409
  readonly remedy: string

  /** @param holder the name of who has it now, `null` for nobody */
  constructor(number: number, holder: string | null) {
    super(holder === null ? 'Nel frattempo questa proposta è stata lasciata: ora non è in carico a nessuno.' : `L’ha presa in carico ${holder}, poco prima di te.`, { number })
    this.remedy = holder === null ? 'Se vuoi occupartene, prendila in carico.' : 'Scegline un’altra; oppure mettetevi d’accordo e prendila al suo posto.'
  }
}
