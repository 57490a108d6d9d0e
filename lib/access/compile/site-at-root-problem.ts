import { Problem } from '../../errors/problem.ts'

/** A site takes all the addresses of a host, and leaves none to the portal. */
export class SiteAtRootProblem extends Problem {
  readonly code = 'site-at-root'
  readonly status = 422
  readonly remedy = 'In content/siti.yml dagli una «base» come «/nome/»: «/», «/entra» e «/redazione/» sono del portale.'

  constructor(site: string) {
    super(`Il sito «${site}» ha «/» come base, ma su questo indirizzo c’è anche il portale.`, { site })
  }
}
