import { weekdayInWords } from '../../lib/calendar/weekday-in-words.ts'
import type { RequestAnswer, RequestStep } from '../../lib/protocol/requests.ts'
import { bookableOffice } from '../../lib/requests/bookable-office.ts'
import type { CitizenRequest } from '../../lib/requests/citizen-request.ts'
import { keptDays } from '../../lib/requests/kept-days.ts'
import { owedLetters } from '../../lib/requests/mail/owed-letters.ts'
import { slotInWords } from '../../lib/requests/words.ts'
import { officesOf } from '../../lib/site/requests/offices.ts'
import type { Services } from '../services.ts'
import { askSite } from './ask-site.ts'
import { requestLine } from './request-line.ts'
import { requestRoomOf } from './request-room-of.ts'

const TOLD: ReadonlySet<string> = new Set(['received', 'answered', 'proposed', 'accepted', 'confirmed', 'closed'])

/** A request whole, with all that who answers may do with it. */
export async function requestAnswer(services: Services, request: CitizenRequest): Promise<RequestAnswer> {
  const { events, person, category, text, place, images, site, office } = request
  const published = await services.work.published()
  const offices = askSite(services, site, officesOf) ?? []
  const of = published.site(site)
  return {
    line: requestLine(request, published),
    seen: events.length,
    person,
    category,
    text,
    place,
    images,
    steps: await stepsOf(request, services),
    mailLeaves: services.mail.office !== null,
    offices: offices.filter(({ owner, unit }) => owner !== office.owner || unit !== office.unit).map(({ owner, unit, title }) => ({ owner, unit, title })),
    days: request.appointment ? await freeDays(request, services) : [],
    daysKept: of ? keptDays(of) : 0,
  }
}

async function stepsOf({ id, events, person }: CitizenRequest, { store, mail }: Services): Promise<readonly RequestStep[]> {
  const unsent = new Map((await owedLetters(store).of(id)).filter(({ to }) => to === 'person').map(({ index, refused }) => [index, refused ? ('refused' as const) : ('waiting' as const)]))
  return events.map(({ what, at, by, words, slot }, i) => {
    const sent = person.email !== null && mail.office !== null && TOLD.has(what)
    return { what, at, by: by?.name ?? null, words, when: slot && slotInWords(slot), mail: sent ? (unsent.get(i) ?? 'sent') : 'none' }
  })
}

async function freeDays({ site, office }: CitizenRequest, services: Services): Promise<RequestAnswer['days']> {
  const bookable = askSite(services, site, (queries) => bookableOffice(queries, `${office.owner}/${office.unit}`))
  const taken = await requestRoomOf(services).slots.taken({ site, ...office })
  const days = (bookable?.days ?? []).map(({ day, times }) => ({ day, name: weekdayInWords(day), times: times.filter((time) => !taken.has(`${day}T${time}`)) }))
  return days.filter(({ times }) => times.length > 0)
}
