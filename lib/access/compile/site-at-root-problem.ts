import { Problem } from '../../errors/problem.ts'

/** A site takes all the addresses of a host, and leaves none to the portal or to another site. */
export class SiteAtRootProblem extends Problem {
  readonly code = 'site-at-root'
  readonly status = 422
  readonly remedy =
    'In content/siti.yml un solo sito pubblico può avere «/» come base, e la sua «url» dev’essere un nome diverso da quello del portale; agli altri dai una «base» come «/nome/».'

  constructor(site: string) {
    super(`Il sito «${site}» ha «/» come base, ma a questo indirizzo c’è già qualcos’altro.`, { site })
  }
}
