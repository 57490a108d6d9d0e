import { Problem } from '../../errors/problem.ts'

const SENTENCES = {
  plain: ['è segnato con dati personali, ma era già stato caricato come un file qualsiasi', 'Toglilo dalla pagina e caricalo di nuovo da qui, con un altro nome e con la spunta «Contiene dati personali»; poi avvisa la redazione del file di prima.'],
  noPlace: ['è segnato con dati personali, e qui non c’è un archivio che possa tenerli', 'Avvisa chi gestisce il portale.'],
} as const

/** A file that should lie outside the history and would lie in it. */
export class PersonalFileProblem extends Problem {
  readonly code = 'personal-file'
  readonly status = 422
  readonly remedy: string

  constructor(why: keyof typeof SENTENCES, path: string) {
    super(`${path.slice(path.lastIndexOf('/') + 1)}: ${SENTENCES[why][0]}.`, { path })
    this.remedy = SENTENCES[why][1]
  }
}
