import { Problem } from '../../../lib/errors/problem.ts'

export class PortTakenProblem extends Problem {
  readonly code = 'port-taken'
  readonly status = 500
  readonly remedy: string

  constructor(port: number) {
    super(`La porta ${port} è già usata da un altro programma.`, { port })
    this.remedy = `Ferma l’altro programma, oppure scegli un’altra porta: PORT=${port + 1} npm start`
  }
}
