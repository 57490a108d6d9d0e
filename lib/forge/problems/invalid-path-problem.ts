import { Problem } from '../../errors/problem.ts'

/** `reason` names the rule the path breaks. */
export class InvalidPathProblem extends Problem {
  readonly code = 'invalid-path'
  readonly status = 400
  readonly remedy = 'Usa un nome fatto di lettere, numeri, trattini e punti, che non sia già quello di una cartella o di un file.'

  constructor(path: string, reason: string) {
    super('Il nome di un file non è ammesso.', { path, reason })
  }
}
