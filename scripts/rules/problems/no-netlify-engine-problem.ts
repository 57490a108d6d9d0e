import { Problem } from '../../../lib/errors/problem.ts'

/** A `_redirects` cannot be read again before it is handed over: the engine drops a line it does not like and says nothing. */
export class NoNetlifyEngineProblem extends Problem {
  readonly code = 'no-netlify-engine'
  readonly status = 424
  readonly remedy = 'Installa tutto quello che serve a chi sviluppa, con «npm ci», e riprova.'

  constructor() {
    super('Manca il motore di Netlify con cui rileggere il file: senza, non lo scriviamo.')
  }
}
