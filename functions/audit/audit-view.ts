import { mayAudit } from '../../lib/access/decide.ts'
import type { AuditRegister } from '../../lib/history/audit/register.ts'
import { REFUSAL_WORDS as say } from '../../templates/words/refusals.ts'
import { messagePage } from '../portal-page.tsx'
import type { Endpoint, Services } from '../services.ts'
import { staffView } from '../staff-endpoint.ts'

/** Something only an auditor may look at: to anybody else there is nothing at its address. */
export function auditView(path: string, view: (services: Services, register: AuditRegister, query: URLSearchParams) => Promise<Response>): Endpoint {
  return staffView(path, async (services, person, query) => {
    const { rules } = await services.work.published()
    if (!services.audit || !mayAudit(rules, person)) return messagePage(services, { ...say.missing, actions: [{ label: say.start, url: '/' }] }, 404)
    return view(services, services.audit, query)
  })
}
