import { subjectNamed } from '../../lib/site/requests/subjects.ts'
import { receive } from '../../lib/requests/actions/receive.ts'
import { AssistanceForm } from '../../lib/requests/forms/assistance-form.ts'
import { readForm } from '../../lib/requests/forms/read-form.ts'
import { renderPage } from '../../templates/layout/document.tsx'
import { AssistancePage } from '../../templates/requests/assistance-page.tsx'
import { publicForm } from '../public-form/public-form-endpoint.ts'
import { seeOther, sitePage } from '../public-form/site-page.ts'
import { askSite } from './ask-site.ts'
import { requestRoomOf } from './request-room-of.ts'
import { sendLetters } from './send-letters.ts'
import { thanksUrl, trappedUrl } from './thanks-url.ts'
import { typedFields } from './typed-fields.ts'

const FIELDS = Object.keys(AssistanceForm.entries)

/** Somebody asks an office for help. */
export default publicForm('/api/assistenza', { throttle: 'request', bytes: 20_000, files: 0 }, async (form, services) => {
  if (form.isTrapped) return seeOther(trappedUrl(form.site))
  const typed = typedFields(form, FIELDS)
  const result = readForm(AssistanceForm, typed)
  const subject = askSite(services, form.site.key, (site) => subjectNamed(site, typed.servizio ?? ''))
  const faults = result.ok ? (subject ? [] : [{ field: 'servizio', fault: 'shape' as const }]) : result.faults
  if (form.tooMany || !result.ok || !subject) {
    const state = { typed, faults, refusal: form.tooMany?.message ?? null }
    return sitePage(services, form.site, (site) => renderPage(<AssistancePage site={site} state={state} />), form.tooMany ? 429 : 422)
  }
  const { nome, cognome, email, testo } = result.values
  const request = await receive(requestRoomOf(services), {
    kind: 'assistance',
    site: form.site.key,
    office: subject.office,
    person: { name: `${nome} ${cognome}`, email, phone: null },
    category: subject.category,
    subject: subject.title,
    text: testo,
    place: null,
    images: [],
    slot: null,
  })
  services.log('request-received', { request: request.id, kind: request.kind })
  await sendLetters(services)
  return seeOther(thanksUrl(form.site, request.id))
})
