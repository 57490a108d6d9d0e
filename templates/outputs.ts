import type { OutputsOf } from '../lib/site/output.ts'
import { gonePlan } from './plan/gone.ts'
import { intranetPlan } from './plan/intranet.ts'
import { makeOutput } from './plan/make.tsx'
import { pageOfEntry } from './plan/page-of-entry.ts'
import { publicPlan } from './plan/public.ts'

/** Which queries make which page: the one definition of a site that the build runs cold and the server keeps warm. */
export const OUTPUTS: OutputsOf = {
  plan: (site) => [...(site.site.tipo === 'public' ? publicPlan(site) : intranetPlan(site)), ...gonePlan(site)],
  pageOf: pageOfEntry,
  make: makeOutput,
}
