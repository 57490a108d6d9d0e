import * as v from 'valibot'
import { parse } from 'yaml'
import { checkColour } from './colour/legible.ts'
import { InvalidSitesProblem } from './invalid-sites-problem.ts'

const line = v.pipe(v.string(), v.minLength(1), v.maxLength(255))
const segment = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/))
const media = v.pipe(v.string(), v.regex(/^\/[a-z0-9-]+\/media\/[a-z0-9._-]+$/))
const https = v.pipe(v.string(), v.url(), v.startsWith('https://'))

const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/))

const shared = {
  nome: line,
  breve: line,
  base: v.pipe(v.string(), v.regex(/^\/([a-z0-9-]+\/)*$/)),
  motto: v.optional(line),
  colore: colour,
  // Beside the first, where nothing is read on it: the line below the header, the leaves of the calendar.
  secondo_colore: v.optional(colour),
  stemma: media,
  email: line,
}

const publicSite = v.strictObject({
  tipo: v.literal('public'),
  ...shared,
  // The host its readers know it by, for what needs absolute addresses; the folder on that host is `base`.
  url: v.optional(v.pipe(v.string(), v.regex(/^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+\/$/))),
  // Who answers for the data in the national catalogue (Indice dei domicili digitali della PA).
  codice_ipa: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_]{2,20}$/))),
  ente: segment,
  // A holiday of this municipality alone: no working day of its offices.
  patrono: v.optional(v.pipe(v.string(), v.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/))),
  // Days after which a citizen's request that was closed is forgotten; 180 where nothing is said.
  giorni_richieste: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650))),
  indirizzo: line,
  cap: v.pipe(v.string(), v.regex(/^\d{5}$/)),
  localita: line,
  codice_fiscale: v.pipe(v.string(), v.regex(/^\d{11}$/)),
  telefono: line,
  pec: line,
  regione: v.strictObject({ nome: line, url: https }),
  accessibilita: https,
})

const intranet = v.strictObject({
  tipo: v.literal('intranet'),
  ...shared,
  // Where the portal is whose tools the intranet leads to: `/` on the same host.
  portale: v.optional(v.pipe(v.string(), v.regex(/^(https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+)?\/$/))),
  aree: v.record(segment, line),
})

const file = v.strictObject({ siti: v.record(segment, v.variant('tipo', [publicSite, intranet])) })

export type PublicSite = v.InferOutput<typeof publicSite> & { readonly key: string }
export type IntranetSite = v.InferOutput<typeof intranet> & { readonly key: string }
/** A site as `content/siti.yml` describes it; `key` is its folder below `content/`. */
export type Site = PublicSite | IntranetSite

/** The area of an intranet whose entries every page of it may show. */
export const COMMON_AREA = 'tutti'

/**
 * Reads `content/siti.yml`.
 *
 * @throws {InvalidSitesProblem} when it is not YAML or does not have the shape; it names the place
 * @throws {IllegibleColourProblem} for a colour no text is read on
 */
export function parseSites(text: string): readonly Site[] {
  const result = v.safeParse(file, readYaml(text))
  if (!result.success) {
    const [first] = result.issues
    throw new InvalidSitesProblem(v.getDotPath(first) ?? '', first.message)
  }
  const sites = Object.entries(result.output.siti).map(([key, site]) => ({ key, ...site }))
  for (const { key, colore } of sites) checkColour(`siti.${key}.colore`, colore)
  return sites
}

function readYaml(text: string): unknown {
  try {
    return parse(text, { schema: 'core', maxAliasCount: 0 })
  } catch (error) {
    throw new InvalidSitesProblem('', (error as Error).message)
  }
}
