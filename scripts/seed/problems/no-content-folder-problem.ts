import { Problem } from '../../../lib/errors/problem.ts'

/** The folder that should hold content cannot be read. */
export class NoContentFolderProblem extends Problem {
  readonly code = 'no-content-folder'
  readonly status = 404
  readonly remedy = 'Scrivi con --content la cartella in cui stanno siti.yml e regole.yml, oppure lancia il comando dalla cartella del programma.'

  constructor(folder: string) {
    super(`La cartella «${folder}» non c’è o non si può leggere.`)
  }
}
