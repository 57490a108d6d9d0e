import { Problem } from '../../errors/problem.ts'

/** A file whose slices are not all there, or that went with the message it was in. */
export class MailAttachmentMissingProblem extends Problem {
  readonly code = 'mail-attachment-missing'
  readonly status = 409
  readonly remedy = 'Toglilo e aggiungilo di nuovo dal computer: il resto di quello che hai scritto è ancora qui.'

  constructor(name: string) {
    super(`Un allegato non c’è più o non è arrivato tutto: «${name}».`)
  }
}
