import { Problem } from '../../lib/errors/problem.ts'

/** Somebody's files are where new ones were to be written. */
export class FolderTakenProblem extends Problem {
  readonly code = 'folder-taken'
  readonly status = 409
  readonly remedy = 'Scrivi il nome di una cartella nuova.'

  constructor(folder: string) {
    super(`In «${folder}» c’è già qualcosa: non è stato toccato.`)
  }
}
