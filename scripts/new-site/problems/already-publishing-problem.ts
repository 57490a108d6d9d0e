import { Problem } from '../../../lib/errors/problem.ts'

/** People publish here: one more site is theirs to approve. */
export class AlreadyPublishingProblem extends Problem {
  readonly code = 'already-publishing'
  readonly status = 409
  readonly remedy = 'Togli --at-once e di’ chi la propone con --author: la approvano alla scrivania. Se davvero nessuno deve approvarla, scrivi perché: --without-approval "MOTIVO". Resta nella storia.'

  constructor() {
    super('Qui si pubblica già con le approvazioni: un sito nuovo è una proposta, e lo approva chi può. Niente è stato scritto.')
  }
}
