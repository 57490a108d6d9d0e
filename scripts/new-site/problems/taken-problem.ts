import { Problem } from '../../../lib/errors/problem.ts'

/** A name, an address or a person of the new site is there already. */
export class TakenProblem extends Problem {
  readonly code = 'taken'
  readonly status = 409
  readonly remedy = 'Scegli un altro nome, oppure togli prima ciò che c’è: non si scrive mai sopra.'

  constructor(what: string) {
    super(`C’è già ${what}: niente è stato scritto.`, { what })
  }
}
