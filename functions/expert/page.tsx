import { ExpertLinkProblem } from '../../lib/workflow/problems/expert-link-problem.ts'
import { expertView } from '../../lib/workflow/expert/expert-view.ts'
import { ExpertPage } from '../../templates/expert/expert-page.tsx'
import { portalPage } from '../portal-page.tsx'
import type { Endpoint, Services } from '../services.ts'
import { denied } from './denied.ts'
import { expertCookie } from './expert-cookie.ts'
import { expertVisit, openedWith } from './expert-visit.ts'
import { EXPERT_POLICY, UNLISTED } from './headers.ts'

/** Somebody without an account opens the link of their mail, then reads the question. Nothing changes by looking. */
const page: Endpoint = {
  method: 'GET',
  path: '/parere',
  async handle(request, services) {
    try {
      const query = new URL(request.url).searchParams
      const token = query.get('t')
      return token === null ? await show(request, query.get('q') ?? '', query.get('fatto') === '1', services) : await welcome(request, token, services)
    } catch (error) {
      return denied(error, services)
    }
  },
}

// The secret leaves the address at once: what is read, saved or passed on afterwards does not have it.
async function welcome(request: Request, token: string, services: Services): Promise<Response> {
  const { check } = await openedWith(request, token, services)
  const seconds = Math.max(1, Math.floor((check.asked.until - services.work.now()) / 1000))
  const headers = { location: `/parere?q=${check.asked.id}`, 'set-cookie': expertCookie(check.asked.id, token, seconds), 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', ...UNLISTED }
  return new Response(null, { status: 303, headers })
}

async function show(request: Request, question: string, done: boolean, services: Services): Promise<Response> {
  if (question === '') throw new ExpertLinkProblem()
  const view = await expertView(services.work, await expertVisit(request, question, services))
  return portalPage(<ExpertPage assets={services.assets} view={view} done={done} typed={null} />, 200, { 'content-security-policy': EXPERT_POLICY, ...UNLISTED })
}

export default page
