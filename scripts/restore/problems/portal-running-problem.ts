import { Problem } from '../../../lib/errors/problem.ts'

/** A portal is at work in the folder that would be put aside: what it writes from now on would be lost. */
export class PortalRunningProblem extends Problem {
  readonly code = 'portal-running'
  readonly status = 409
  readonly remedy = 'Ferma prima il portale (per esempio: systemctl stop redazione), poi ripeti.'

  constructor(target: string) {
    super(`Un portale sta lavorando in ${target}.`, { target })
  }
}
