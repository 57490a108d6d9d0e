import { receive } from '../../lib/requests/actions/receive.ts'
import { DisserviceForm } from '../../lib/requests/forms/disservice-form.ts'
import { readForm } from '../../lib/requests/forms/read-form.ts'
import { LARGEST_IMAGE, MOST_IMAGES } from '../../lib/model/requests/limits.ts'
import { publicRelations } from '../../lib/site/requests/offices.ts'
import { renderPage } from '../../templates/layout/document.tsx'
import { DisservicePage } from '../../templates/requests/disservice-page.tsx'
import { publicForm } from '../public-form/public-form-endpoint.ts'
import { seeOther, sitePage } from '../public-form/site-page.ts'
import { askSite } from './ask-site.ts'
import { readImages } from './read-images.ts'
import { requestRoomOf } from './request-room-of.ts'
import { sendLetters } from './send-letters.ts'
import { thanksUrl, trappedUrl } from './thanks-url.ts'
import { typedFields } from './typed-fields.ts'

const FIELDS = Object.keys(DisserviceForm.entries)
// One image or one byte too many gives the form back, filled in, with its reason; far too much is not read at all.
const LIMITS = { throttle: 'request', bytes: (MOST_IMAGES + 1) * LARGEST_IMAGE, files: 2 * MOST_IMAGES } as const

// Of a form that will not be taken no picture is opened.
const NONE = { ok: true, images: [] } as const

/** Somebody says what does not work, and where: who answers for relations with the public reads it, and passes it on. */
export default publicForm('/api/disservizio', LIMITS, async (form, services) => {
  if (form.isTrapped) return seeOther(trappedUrl(form.site))
  const typed = typedFields(form, FIELDS)
  const result = readForm(DisserviceForm, typed)
  const images = form.tooMany ? NONE : await readImages(form.files, services.images)
  const office = askSite(services, form.site.key, publicRelations)
  if (form.tooMany || !result.ok || !images.ok || !office) {
    const faults = [...(result.ok ? [] : result.faults), ...(images.ok ? [] : [{ field: 'immagini', fault: images.fault }])]
    const state = { typed, faults, refusal: form.tooMany?.message ?? null }
    return sitePage(services, form.site, (site) => renderPage(<DisservicePage site={site} state={state} />), form.tooMany ? 429 : 422)
  }
  const { categoria, luogo, posizione, oggetto, testo, email } = result.values
  const request = await receive(requestRoomOf(services), {
    kind: 'disservice',
    site: form.site.key,
    office,
    person: { name: null, email, phone: null },
    category: categoria,
    subject: oggetto,
    text: testo,
    place: { address: luogo, position: posizione },
    images: images.images,
    slot: null,
  })
  services.log('request-received', { request: request.id, kind: request.kind })
  await sendLetters(services)
  return seeOther(thanksUrl(form.site, request.id))
})
