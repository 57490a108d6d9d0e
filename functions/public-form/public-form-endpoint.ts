import { Problem } from '../../lib/errors/problem.ts'
import { PUBLIC_FORM_WORDS as say } from '../../templates/words/public-form.ts'
import { messagePage } from '../portal-page.tsx'
import type { Endpoint, Services } from '../services.ts'
import type { FormLimits } from './form-limits.ts'
import type { PublicForm } from './public-form.ts'
import { readPublicForm } from './read-public-form.ts'

/**
 * The address a form of the public sites is sent to. `answer` gets what was read and does the rest: it judges the fields by a
 * schema, gives the form back with `sitePage(…, 422)` when they are wrong and with 429 when `tooMany` is set, keeps what is right
 * unless `isTrapped`, and sends the reader on with `seeOther`. What it throws, and what is refused before it, becomes a page.
 *
 * @example
 * export default publicForm('/api/assistenza', { throttle: 'request', bytes: 20_000, files: 0 }, async (form, services) => {
 *   const result = v.safeParse(schema, { nome: form.text('nome') })
 *   if (form.tooMany || !result.success) return sitePage(services, form.site, (site) => renderPage(<AssistancePage site={site} … />), form.tooMany ? 429 : 422)
 *   if (!form.isTrapped) await keep(services.store, result.output)
 *   return seeOther(href(form.site, '/richiesta-di-assistenza/inviata/'))
 * })
 */
export function publicForm(path: string, limits: FormLimits, answer: (form: PublicForm, services: Services) => Promise<Response>): Endpoint {
  return {
    method: 'POST',
    path,
    async handle(request, services) {
      try {
        return await answer(await readPublicForm(request, services, limits), services)
      } catch (error) {
        return refused(error, services)
      }
    },
  }
}

function refused(error: unknown, services: Services): Response {
  if (!(error instanceof Problem)) {
    services.log('failed', { error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    return messagePage(services, say.unforeseen, 500)
  }
  const { why } = error.data
  services.log('refused', { code: error.code, status: error.status, ...(typeof why === 'string' ? { why } : {}) })
  return messagePage(services, { title: say.refused, sentence: error.message, remedy: error.remedy }, error.status)
}
