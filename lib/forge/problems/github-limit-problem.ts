import { Problem } from '../../errors/problem.ts'

const moments = new Intl.DateTimeFormat('it-IT', { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Rome' })

/** GitHub takes no more requests for a while (primary or secondary limit). `until` in milliseconds since the epoch. */
export class GitHubLimitProblem extends Problem {
  readonly code = 'github-limit'
  readonly status = 503
  readonly remedy = 'Tieni aperta la pagina per non perdere il testo e riprova dopo quell’ora.'

  constructor(until: number) {
    super(`GitHub chiede di aspettare fino a ${moments.format(until)}.`, { until })
  }
}
