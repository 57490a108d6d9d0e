import { Problem } from '../../lib/errors/problem.ts'
import { PUBLIC_FORM_WORDS as say } from '../../templates/words/public-form.ts'
import { messagePage } from '../portal-page.tsx'
import type { Endpoint, Services } from '../services.ts'

/** A page of a public site that is made when it is asked for; what its making throws becomes a page. */
export function publicPage(path: string, make: (query: URLSearchParams, services: Services, request: Request) => Promise<Response>): Endpoint {
  return {
    method: 'GET',
    path,
    async handle(request, services) {
      try {
        return await make(new URL(request.url).searchParams, services, request)
      } catch (error) {
        if (error instanceof Problem) return messagePage(services, { title: error.message, sentence: error.remedy, remedy: '' }, error.status)
        services.log('failed', { error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
        return messagePage(services, say.unforeseen, 500)
      }
    },
  }
}
