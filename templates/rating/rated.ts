import type { Subject } from '../../lib/model/rating/rating.ts'

/** Services a reader uses on the site itself: of these the national model asks how easy they were, and not how clear a page is. */
const SERVICES = ['/richiesta-di-assistenza/', '/prenota-appuntamento/', '/segnala-disservizio/'] as const

export interface Rated {
  /** Rooted at the site. */
  readonly page: string
  readonly about: Subject
}

/** What the rating at the foot of a page is about: the page itself, or the service it is a step of. */
export function ratedAt(address: string): Rated {
  const service = SERVICES.find((root) => address.startsWith(root))
  // The parts of a long list are one page.
  return service ? { page: service, about: 'servizio' } : { page: address.replace(/pagina-\d+\/$/, ''), about: 'pagina' }
}
