import { Problem } from '../../lib/errors/problem.ts'

export class TooManyFilesProblem extends Problem {
  readonly code = 'too-many-files'
  readonly status = 422
  readonly remedy = 'Torna indietro, togli i file in più e invia di nuovo: quello che hai scritto è ancora nel modulo.'

  /** @param files how many may be sent; 0 for none */
  constructor(files: number) {
    super(files === 0 ? 'Con questo modulo non si inviano file.' : `Hai scelto troppi file: se ne possono inviare ${files}.`, { files })
  }
}
