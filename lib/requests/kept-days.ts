import { DAYS_KEPT } from '../model/requests/limits.ts'
import type { Site } from '../model/sites.ts'

/** Days after which a municipality forgets a request that was closed. */
export function keptDays(site: Site): number {
  return (site.tipo === 'public' ? site.giorni_richieste : undefined) ?? DAYS_KEPT
}
