import { Problem } from '../../errors/problem.ts'

export class NotLoggedInProblem extends Problem {
  readonly code = 'not-logged-in'
  readonly status = 401
  readonly remedy = 'Entra con il tuo nome: quello che hai scritto resta in questa pagina.'

  constructor() {
    super('La sessione è finita, oppure non hai ancora fatto l’accesso.')
  }
}
