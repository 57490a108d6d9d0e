import { Problem } from '../../errors/problem.ts'

/** Nobody asked for a receipt, or one was given or refused already (RFC 8098 §2.1: at most one). */
export class NoReceiptAskedProblem extends Problem {
  readonly code = 'no-receipt-asked'
  readonly status = 409
  readonly remedy = 'Non serve fare niente.'

  constructor() {
    super('Per questo messaggio non c’è una conferma di lettura da dare.')
  }
}
