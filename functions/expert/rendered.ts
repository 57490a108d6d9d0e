import { pageForExpert } from '../../lib/workflow/expert/page-for-expert.ts'
import { renderedPage } from '../rendered-page.ts'
import type { Endpoint } from '../services.ts'
import { denied } from './denied.ts'
import { expertVisit } from './expert-visit.ts'

/** The page a question is about as readers would see it, for a frame in which nothing runs. */
const rendered: Endpoint = {
  method: 'GET',
  path: '/parere/pagina',
  async handle(request, services) {
    try {
      const query = new URL(request.url).searchParams
      const open = await expertVisit(request, query.get('q') ?? '', services)
      return renderedPage(await pageForExpert(services.work, open, query.get('path') ?? '', services.pages.preview))
    } catch (error) {
      return denied(error, services)
    }
  },
}

export default rendered
