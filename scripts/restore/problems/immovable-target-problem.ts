import { Problem } from '../../../lib/errors/problem.ts'

/** The folder cannot be put aside or taken the place of: it is where another disk is mounted, or its parent is not ours. */
export class ImmovableTargetProblem extends Problem {
  readonly code = 'immovable-target'
  readonly status = 409
  readonly remedy: string

  constructor(target: string, cause: unknown) {
    super(`La cartella ${target} non si può sostituire (${(cause as NodeJS.ErrnoException).code ?? ''}): niente è cambiato.`, { target, cause: String(cause) })
    this.remedy = `Se lì è montato un disco, ripristina in una cartella al suo interno: --into ${target}/dati, e poi DATA_DIR=${target}/dati. Se la cartella che la contiene è di un altro, lancia il comando come root e poi dai ${target} a chi fa girare il portale, con chown.`
  }
}
