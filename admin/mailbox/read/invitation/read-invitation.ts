/** What a calendar part says (RFC 5545), as far as somebody who was invited needs it. */
export interface Invitation {
  readonly method: 'request' | 'cancel' | 'reply' | 'publish'
  readonly summary: string
  readonly location: string
  readonly organizer: string
  readonly start: CalendarMoment | null
  readonly end: CalendarMoment | null
  readonly repeats: boolean
}

/** A day, or a time of a day: at a place where one is named, else in UTC or as it is read on the wall. */
export interface CalendarMoment {
  readonly date: string
  readonly time: string | null
  readonly utc: boolean
  readonly zone: string | null
}

interface Property {
  readonly name: string
  readonly parameters: Readonly<Record<string, string>>
  readonly value: string
}

const LONGEST = 200_000
const METHODS = ['request', 'cancel', 'reply', 'publish'] as const

/** Reads the first appointment of a calendar part; `null` where there is none. */
export function readInvitation(text: string): Invitation | null {
  const lines = text.slice(0, LONGEST).replace(/\r?\n[ \t]/g, '').split(/\r?\n/)
  const start = lines.findIndex((line) => /^BEGIN:VEVENT$/i.test(line.trim()))
  if (start < 0) return null
  const end = lines.findIndex((line, i) => i > start && /^END:VEVENT$/i.test(line.trim()))
  const event = lines.slice(start + 1, end < 0 ? undefined : end).flatMap(propertyOf)
  const find = (name: string) => event.find((property) => property.name === name)
  const said = lines.slice(0, start).flatMap(propertyOf).find(({ name }) => name === 'METHOD')?.value.toLowerCase()
  return {
    method: find('STATUS')?.value.toUpperCase() === 'CANCELLED' ? 'cancel' : (METHODS.find((method) => method === said) ?? 'publish'),
    summary: wordsOf(find('SUMMARY')),
    location: wordsOf(find('LOCATION')),
    organizer: organizerOf(find('ORGANIZER')),
    start: momentOf(find('DTSTART')),
    end: momentOf(find('DTEND')),
    repeats: find('RRULE') !== undefined,
  }
}

function propertyOf(line: string): readonly Property[] {
  const [, name = '', written = '', value = ''] = /^([A-Za-z-]{1,40})((?:;[A-Za-z-]{1,40}=(?:"[^"]{0,500}"|[^";:]{0,500}))*):(.*)$/.exec(line) ?? []
  if (name === '') return []
  const parameters = [...written.matchAll(/;([A-Za-z-]+)=(?:"([^"]*)"|([^";:]*))/g)].map(([, key = '', quoted, plain]) => [key.toUpperCase(), quoted ?? plain ?? ''] as const)
  return [{ name: name.toUpperCase(), parameters: Object.fromEntries(parameters), value }]
}

const wordsOf = (property: Property | undefined): string => (property?.value ?? '').replace(/\\([nN,;\\])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign)).trim()

function organizerOf(property: Property | undefined): string {
  const address = property?.value.replace(/^mailto:/i, '') ?? ''
  const name = property?.parameters.CN ?? ''
  return name && name !== address ? `${name} <${address}>` : address
}

function momentOf(property: Property | undefined): CalendarMoment | null {
  const [, year, month, day, hour, minute, utc] = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{0,2}(Z?))?$/.exec(property?.value.trim() ?? '') ?? []
  if (!year || !month || !day) return null
  return { date: `${year}-${month}-${day}`, time: hour && minute ? `${hour}:${minute}` : null, utc: utc === 'Z', zone: property?.parameters.TZID ?? null }
}
