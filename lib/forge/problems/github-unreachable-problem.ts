import { Problem } from '../../errors/problem.ts'

/** No answer, half an answer or a failure of theirs, also after asking again where that was safe. */
export class GitHubUnreachableProblem extends Problem {
  readonly code = 'github-unreachable'
  readonly status = 503
  readonly remedy = 'Tieni aperta la pagina per non perdere il testo e riprova fra qualche minuto: ciò che fosse già stato salvato non si ripete.'

  constructor(reason: string) {
    super('GitHub, dove sono i contenuti, non risponde.', { reason: String(reason) })
  }
}
