import { Problem } from '../../errors/problem.ts'

/** The server takes the message for nobody it is for. */
export class RecipientsRefusedProblem extends Problem {
  readonly code = 'recipients-refused'
  readonly status = 422
  readonly remedy = 'Controlla gli indirizzi: il messaggio non è partito e resta tra le bozze.'

  constructor(addresses: readonly string[]) {
    super('Il server della posta non accetta nessuno dei destinatari.', { addresses })
  }
}
