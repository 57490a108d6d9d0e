import { Problem } from '../../errors/problem.ts'

export class DiskFullProblem extends Problem {
  readonly code = 'disk-full'
  readonly status = 507
  readonly remedy = 'Tieni aperta la pagina per non perdere il testo e avvisa subito chi gestisce il servizio.'

  constructor(cause: unknown) {
    super('Non c’è più spazio per salvare.', { cause: String(cause) })
  }
}
