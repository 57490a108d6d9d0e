import { Problem } from '../../../lib/errors/problem.ts'

/** The repository itself lacks objects that its refs reach: a copy of it would be no better. */
export class IncompleteRepositoryProblem extends Problem {
  readonly code = 'incomplete-repository'
  readonly status = 500
  readonly remedy: string

  constructor(repository: string, missing: readonly string[]) {
    super(`L’archivio ${repository} è danneggiato: la copia non è stata fatta, quelle di prima restano come sono.`, { repository, missing })
    this.remedy = `Manca o è rovinato (${missing.length}): ${missing.slice(0, 10).join(', ')}. Con git si vede di che cosa si tratta: git --git-dir ${repository} fsck`
  }
}
