import { Problem } from '../../../lib/errors/problem.ts'

/** Netlify's engine would decide otherwise than the rules: the file is not handed over. */
export class RedirectsMisreadProblem extends Problem {
  readonly code = 'redirects-misread'
  readonly status = 422
  readonly remedy = 'Non usare questo file. Avvisa chi cura il programma, con le regole da cui è nato.'

  constructor(path: string, role: string | null) {
    super(`Per «${path}» il motore di Netlify ${role === null ? 'a chi non è entrato' : `al ruolo «${role}»`} non risponde come le regole.`, { path, role })
  }
}
