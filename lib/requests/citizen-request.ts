import * as v from 'valibot'
import { REQUEST_KINDS } from '../model/requests/request-kinds.ts'
import { RequestId } from './request-number.ts'

const who = v.object({ id: v.string(), name: v.string() })
const slot = v.object({ day: v.string(), time: v.string() })

/** Who answers a request: an office of a site, as its sheet names it when the request came. */
const office = v.object({
  /** The folder the office's pages are in: who may write there answers. */
  owner: v.string(),
  /** The sheet of the office; `urp` in `content/prato/urp/unita/urp.md`. */
  unit: v.string(),
  title: v.string(),
  email: v.nullable(v.string()),
  phone: v.nullable(v.string()),
  address: v.nullable(v.string()),
})

const event = v.object({
  what: v.picklist(['received', 'taken', 'answered', 'proposed', 'accepted', 'confirmed', 'passed', 'closed']),
  /** Milliseconds since the epoch. */
  at: v.number(),
  /** `null` for the citizen. */
  by: v.nullable(who),
  words: v.nullable(v.string()),
  slot: v.nullable(slot),
})

/** A request as it is kept: one file each. */
export const CitizenRequest = v.object({
  id: RequestId,
  kind: v.picklist(REQUEST_KINDS),
  site: v.string(),
  office,
  state: v.picklist(['new', 'taken', 'closed']),
  taker: v.nullable(who),
  person: v.object({ name: v.nullable(v.string()), email: v.nullable(v.string()), phone: v.nullable(v.string()) }),
  category: v.nullable(v.string()),
  subject: v.string(),
  text: v.string(),
  place: v.nullable(v.object({ address: v.string(), position: v.nullable(v.object({ lat: v.number(), lon: v.number() })) })),
  /** How many images lie beside it. */
  images: v.number(),
  /** Whether the time is asked for, offered by the office, or agreed; `null` where the office has to name one. */
  appointment: v.nullable(v.object({ slot: v.nullable(slot), state: v.picklist(['asked', 'proposed', 'confirmed']) })),
  events: v.pipe(v.array(event), v.minLength(1)),
})

export type CitizenRequest = v.InferOutput<typeof CitizenRequest>
export type RequestEvent = CitizenRequest['events'][number]
export type RequestOffice = CitizenRequest['office']
export type AppointmentSlot = v.InferOutput<typeof slot>

/** When it came, milliseconds since the epoch. */
export function receivedAt({ events }: Pick<CitizenRequest, 'events'>): number {
  return events[0]?.at ?? 0
}
