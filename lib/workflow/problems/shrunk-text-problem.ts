import { Problem } from '../../errors/problem.ts'

/** Most of the text is gone, which is what a form that failed to load would also save. */
export class ShrunkTextProblem extends Problem {
  readonly code = 'shrunk-text'
  readonly status = 409
  readonly remedy = 'Se lo vuoi davvero, conferma e salva di nuovo; altrimenti ricarica la pagina.'

  constructor(before: number, after: number) {
    super(`Il testo passa da ${before} a ${after} caratteri: quasi tutto sparirebbe.`, { before, after })
  }
}
