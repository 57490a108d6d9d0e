import { Problem } from '../../lib/errors/problem.ts'

export class TooManyRowsProblem extends Problem {
  readonly code = 'too-many-rows'
  readonly status = 413
  readonly remedy = 'Scegli un periodo più corto o un ufficio; oppure chiedi a chi gestisce il server di usare «npm run audit», che non ha limite.'

  constructor(found: number, most: number) {
    super(`Sono ${found.toLocaleString('it-IT')} pubblicazioni: un file ne può avere ${most.toLocaleString('it-IT')}.`, { found, most })
  }
}
