import type { Site } from '../model/sites.ts'
import { outPathOf } from './address.ts'

/** The output of a site that is served at an address rooted at the host: `/prato/servizi/#costi` is `servizi/index.html`. */
export function outOfLocation({ base }: Pick<Site, 'base'>, location: string): string {
  return outPathOf(`/${location.slice(base.length)}`)
}
