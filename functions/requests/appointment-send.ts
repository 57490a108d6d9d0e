import { receive } from '../../lib/requests/actions/receive.ts'
import { type BookableOffice, bookableOffice } from '../../lib/requests/bookable-office.ts'
import { AppointmentForm } from '../../lib/requests/forms/appointment-form.ts'
import { type Faults, readForm } from '../../lib/requests/forms/read-form.ts'
import { NoSuchOfficeProblem } from '../../lib/requests/problems/no-such-office-problem.ts'
import { SlotTakenProblem } from '../../lib/requests/problems/slot-taken-problem.ts'
import { serviceNamed } from '../../lib/site/requests/subjects.ts'
import { publicForm } from '../public-form/public-form-endpoint.ts'
import type { PublicForm } from '../public-form/public-form.ts'
import { seeOther, sitePage } from '../public-form/site-page.ts'
import type { Services } from '../services.ts'
import { APPOINTMENT_FIELDS } from './appointment-fields.ts'
import { askSite } from './ask-site.ts'
import { bookingFormPage, subjectsAt } from './booking-form.tsx'
import { requestRoomOf } from './request-room-of.ts'
import { sendLetters } from './send-letters.ts'
import { thanksUrl, trappedUrl } from './thanks-url.ts'
import { typedFields } from './typed-fields.ts'

/** Somebody asks for an appointment: the time is theirs to be confirmed, or somebody else’s already. */
export default publicForm('/api/appuntamento', { throttle: 'request', bytes: 20_000, files: 0 }, async (form, services) => {
  if (form.isTrapped) return seeOther(trappedUrl(form.site))
  const typed = typedFields(form, APPOINTMENT_FIELDS)
  const bookable = askSite(services, form.site.key, (site) => bookableOffice(site, typed.ufficio ?? ''))
  if (!bookable) throw new NoSuchOfficeProblem()
  const result = readForm(AppointmentForm, typed)
  const subject = askSite(services, form.site.key, (site) => subjectsAt(site, bookable).find(({ value }) => value === typed.argomento)) ?? null
  const faults = [...timeFaults(bookable, typed), ...(result.ok ? [] : result.faults), ...(subject || !typed.argomento ? [] : [{ field: 'argomento', fault: 'shape' as const }])]
  const back = (refusal: string | null, status: number) => giveBack(form, services, { bookable, typed, faults, refusal, status })
  if (form.tooMany) return back(form.tooMany.message, 429)
  if (!result.ok || !subject || faults.length > 0) return back(null, 422)
  const { nome, cognome, email, telefono, testo, ora } = result.values
  try {
    const request = await receive(requestRoomOf(services), {
      kind: 'appointment',
      site: form.site.key,
      office: bookable.office,
      person: { name: `${nome} ${cognome}`, email, phone: telefono },
      category: askSite(services, form.site.key, (site) => serviceNamed(site, subject.value)?.kind ?? null),
      subject: subject.label,
      text: testo,
      place: null,
      images: [],
      slot: bookable.days.length > 0 ? { day: typed.giorno ?? '', time: ora } : null,
    })
    services.log('request-received', { request: request.id, kind: request.kind })
    await sendLetters(services)
    return seeOther(thanksUrl(form.site, request.id))
  } catch (error) {
    if (error instanceof SlotTakenProblem) return back(error.message, 409)
    throw error
  }
})

function timeFaults({ days }: BookableOffice, { giorno, ora }: Readonly<Record<string, string>>): Faults {
  if (days.length === 0) return []
  if (ora === '') return [{ field: 'ora', fault: 'missing' }]
  return days.some(({ day, times }) => day === giorno && times.includes(ora ?? '')) ? [] : [{ field: 'ora', fault: 'shape' }]
}

interface GivenBack {
  readonly bookable: BookableOffice
  readonly typed: Readonly<Record<string, string>>
  readonly faults: Faults
  readonly refusal: string | null
  readonly status: number
}

// A day that is full by now, or gone by, gives way to the next that is not: nobody writes all of it a second time.
async function giveBack(form: PublicForm, services: Services, { bookable, typed, faults, refusal, status }: GivenBack): Promise<Response> {
  const taken = await requestRoomOf(services).slots.taken({ site: form.site.key, ...bookable.office })
  const free = bookable.days.filter(({ day, times }) => times.some((time) => !taken.has(`${day}T${time}`)))
  const day = (free.find((one) => one.day >= (typed.giorno ?? '')) ?? free[0])?.day ?? null
  return sitePage(services, form.site, (site) => bookingFormPage(site, { bookable, taken, day, service: typed.servizio ?? '', state: { typed, faults, refusal } }), status)
}
