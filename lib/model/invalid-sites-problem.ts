import { Problem } from '../errors/problem.ts'

export class InvalidSitesProblem extends Problem {
  readonly code = 'invalid-sites'
  readonly status = 500
  readonly remedy = 'Correggi content/siti.yml in quel punto: la voce di un altro sito fa da esempio.'

  constructor(place: string, detail: string) {
    super(`Il file dei siti (siti.yml) ha un errore${place ? ` in «${place}»` : ''}.`, { place, detail })
  }
}
