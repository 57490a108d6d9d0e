import { SERVICE_CATEGORIES } from './service-categories.ts'

/** The one category of a request for assistance that no service has (national model, «Richiesta di assistenza»). */
export const PUBLIC_RELATIONS_CATEGORY = 'Relazioni con il pubblico'

export const ASSISTANCE_CATEGORIES = [PUBLIC_RELATIONS_CATEGORY, ...SERVICE_CATEGORIES] as const
