import type { PublicSite } from '../../lib/model/sites.ts'
import { ForeignRequestProblem } from '../../lib/session/problems/foreign-request-problem.ts'
import { isSameOrigin } from '../../lib/session/same-origin.ts'
import { HONEYPOT, SITE_FIELD } from '../../templates/components/honeypot.tsx'
import type { Services } from '../services.ts'
import { formFields, typedText } from './form-fields.ts'
import type { FormLimits } from './form-limits.ts'
import type { PublicForm } from './public-form.ts'
import { readBytes } from './read-bytes.ts'
import { TooManyFilesProblem } from './too-many-files-problem.ts'
import { TooManyFormsProblem } from './too-many-forms-problem.ts'
import { UnreadableFormProblem } from './unreadable-form-problem.ts'

/**
 * Reads what somebody sent from a form of a public site. Called by `publicForm` (`public-form-endpoint.ts`), which is how an endpoint
 * is made.
 *
 * The order is the order of suspicion: where it comes from, how much it is, whether it is a form, of which site, how many came.
 * The form carries `<Honeypot site={…} />`, with the site's key and the field nobody sees.
 *
 * @throws {ForeignRequestProblem | FormTooLargeProblem | UnreadableFormProblem | TooManyFilesProblem}
 */
export async function readPublicForm(request: Request, services: Services, limits: FormLimits): Promise<PublicForm> {
  const sites = (await services.work.published()).sites.filter((site): site is PublicSite => site.tipo === 'public')
  const origins = [services.publicUrl, ...sites.flatMap(({ url }) => (url === undefined ? [] : [url.replace(/\/$/, '')]))]
  // A site may be known by a name of its own, which another server hands on to here.
  if (!origins.some((origin) => isSameOrigin(request, origin))) throw new ForeignRequestProblem()
  const fields = await formFields(await readBytes(request, limits.bytes), request.headers.get('content-type') ?? '')
  const texts = new Map(fields.flatMap(([name, value]) => (typeof value === 'string' ? [[name, typedText(value)] as const] : [])))
  const site = sites.find(({ key }) => key === texts.get(SITE_FIELD))
  if (!site) throw new UnreadableFormProblem('site')
  // A file field left alone is sent as an empty file without a name.
  const files = fields.flatMap(([field, file]) => (typeof file !== 'string' && file.size > 0 ? [{ field, file }] : []))
  if (files.length > limits.files) throw new TooManyFilesProblem(limits.files)
  const wait = await services.logIn.throttle.admitForm(limits.throttle, services.logIn.addressOf(request), Math.floor(services.work.now() / 1000))
  return {
    site,
    text: (field) => texts.get(field) ?? '',
    files,
    isTrapped: (texts.get(HONEYPOT) ?? '') !== '',
    tooMany: wait > 0 ? new TooManyFormsProblem(wait) : null,
  }
}
