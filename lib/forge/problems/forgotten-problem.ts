import { Problem } from '../../errors/problem.ts'
import type { ForgottenEntry } from '../forgotten/forgotten-entry.ts'

/** What the register of what was forgotten names comes back under no name and in no page. */
export class ForgottenProblem extends Problem {
  readonly code = 'forgotten'
  readonly status = 410
  readonly remedy = 'Se deve tornare in linea, parlane con chi risponde dei dati personali: serve un testo o un file nuovo.'

  constructor({ number, protocol }: Pick<ForgottenEntry, 'number' | 'protocol'>) {
    super(`Questo testo o file è stato cancellato${protocol === null ? '' : ` (protocollo ${protocol})`} e non si può rimettere in linea.`, { number })
  }
}
