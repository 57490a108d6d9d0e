import { Problem } from '../../../lib/errors/problem.ts'

/** The key was to be in the copy, and cannot be read. */
export class NoKeyProblem extends Problem {
  readonly code = 'no-key'
  readonly status = 404
  readonly remedy = 'Se la chiave sta altrove, dillo: SESSION_KEY_FILE=/etc/redazione/session.key npm run backup -- CARTELLA --with-keys. La copia va fatta da chi la può leggere.'

  constructor(file: string, cause: unknown) {
    super(`La chiave ${file} non si legge: la copia non è stata fatta.`, { file, cause: String(cause) })
  }
}
