import * as v from 'valibot'
import { InvalidSiteOptionProblem } from './problems/invalid-site-option-problem.ts'
import { NEW_SITE_WORDS as say } from './words.ts'

/** Somebody of the redaction of a new site. */
export interface Editor {
  readonly name: string
  readonly surname: string
  readonly email: string
}

/** What is said of a site that is to be made; what nobody said is invented so that it is seen to be. */
export interface NewSite {
  readonly key: string
  readonly name: string
  readonly short: string
  readonly base: string
  readonly url: string
  readonly colour: string
  readonly address: string
  readonly cap: string
  readonly town: string
  readonly taxCode: string
  readonly phone: string
  readonly email: string
  readonly pec: string
  readonly patron: string | null
  readonly lat: number
  readonly lon: number
  readonly editors: readonly Editor[]
  /** The options that nobody gave, to be completed. */
  readonly invented: readonly string[]
}

const line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120), v.regex(/^[^\p{Cc}<>]+$/u))
const mail = v.pipe(v.string(), v.regex(/^[^\s@<>]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/))
const degrees = (min: number, max: number) => v.pipe(v.string(), v.regex(/^\d{1,2}(\.\d{1,8})?$/), v.transform(Number), v.minValue(min), v.maxValue(max))

const schema = v.object({
  key: v.pipe(v.string(), v.maxLength(40), v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)),
  name: line,
  short: v.optional(line),
  base: v.optional(v.pipe(v.string(), v.regex(/^\/([a-z0-9-]+\/)*$/))),
  url: v.optional(v.pipe(v.string(), v.maxLength(200), v.regex(/^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+\/$/))),
  colour: v.optional(v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/))),
  address: v.optional(line),
  cap: v.optional(v.pipe(v.string(), v.regex(/^\d{5}$/))),
  town: v.optional(line),
  'tax-code': v.optional(v.pipe(v.string(), v.regex(/^\d{11}$/))),
  phone: v.optional(v.pipe(v.string(), v.regex(/^\+?[\d ]{5,24}$/))),
  email: v.optional(mail),
  pec: v.optional(mail),
  patron: v.optional(v.pipe(v.string(), v.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/))),
  // As the type of a place has it: Italy.
  lat: v.optional(degrees(35, 48)),
  lon: v.optional(degrees(6, 19)),
  person: v.optional(v.array(v.pipe(v.string(), v.maxLength(200), v.regex(/^\S+( \S+)+ <[^\s<>]+>$/))), []),
})

const PEOPLE: readonly (readonly [name: string, surname: string])[] = [['Anna', 'Rovai'], ['Bruno', 'Salti'], ['Carla', 'Tempesti'], ['Dino', 'Urbani']]

/**
 * @param options as they were written on the command line
 * @throws {InvalidSiteOptionProblem} naming the first that cannot be used, and its form
 */
export function readNewSite(options: Readonly<Record<string, unknown>>): NewSite {
  const read = v.safeParse(schema, options)
  if (!read.success) throw optionProblem(String(read.issues[0].path?.[0]?.key ?? ''))
  const { key, name, person, ...given } = read.output
  const short = given.short ?? name.replace(/^(Comune|Città) di /i, '')
  const domain = `${key}.example`
  return {
    key,
    name,
    short,
    base: given.base ?? `/${key}/`,
    url: given.url ?? `https://www.comune.${domain}/`,
    colour: given.colour ?? '#1d5c63',
    address: given.address ?? 'Piazza del Municipio 1',
    cap: given.cap ?? '00000',
    town: given.town ?? short,
    taxCode: given['tax-code'] ?? '00000000000',
    phone: given.phone ?? '+39 0574 000000',
    email: given.email ?? `urp@${domain}`,
    pec: given.pec ?? `protocollo@pec.${domain}`,
    patron: given.patron ?? null,
    lat: given.lat ?? 43.88,
    lon: given.lon ?? 11.1,
    editors: person.length > 0 ? person.map(editorOf) : PEOPLE.map(([first, last]) => ({ name: first, surname: `${last}`, email: `${first}.${last}@${domain}`.toLowerCase() })),
    invented: Object.keys(schema.entries).filter((option) => !['key', 'name', 'short', 'base', 'colour'].includes(option) && (option === 'person' ? person.length === 0 : given[option as keyof typeof given] === undefined)),
  }
}

function editorOf(text: string): Editor {
  const [, name = '', surname = '', address = ''] = /^(\S+) (.+) <(.+)>$/.exec(text) ?? []
  if (!v.is(line, `${name} ${surname}`) || !v.is(mail, address)) throw optionProblem('person')
  return { name, surname, email: address }
}

function optionProblem(option: string): InvalidSiteOptionProblem {
  return new InvalidSiteOptionProblem(option === 'key' ? say.keyOption : `--${option}`, say.form[option] ?? say.usage)
}
