import * as v from 'valibot'
import { parse } from 'yaml'
import { InvalidSitesProblem } from './invalid-sites-problem.ts'

const line = v.pipe(v.string(), v.minLength(1), v.maxLength(255))
const segment = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/))
const media = v.pipe(v.string(), v.regex(/^\/[a-z0-9-]+\/media\/[a-z0-9._-]+$/))
const https = v.pipe(v.string(), v.url(), v.startsWith('https://'))

const shared = {
  nome: line,
  breve: line,
  base: v.pipe(v.string(), v.regex(/^\/([a-z0-9-]+\/)*$/)),
  motto: v.optional(line),
  colore: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/)),
  stemma: media,
  email: line,
}

const publicSite = v.strictObject({
  tipo: v.literal('public'),
  ...shared,
  ente: segment,
  // A holiday of this municipality alone: no working day of its offices.
  patrono: v.optional(v.pipe(v.string(), v.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/))),
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
 */
export function parseSites(text: string): readonly Site[] {
  const result = v.safeParse(file, readYaml(text))
  if (!result.success) {
    const [first] = result.issues
    throw new InvalidSitesProblem(v.getDotPath(first) ?? '', first.message)
  }
  return Object.entries(result.output.siti).map(([key, site]) => ({ key, ...site }))
}

function readYaml(text: string): unknown {
  try {
    return parse(text, { schema: 'core', maxAliasCount: 0 })
  } catch (error) {
    throw new InvalidSitesProblem('', (error as Error).message)
  }
}
