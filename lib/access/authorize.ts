import { isOfManifest } from '../history/manifest/place.ts'
import type { Site } from '../model/sites.ts'
import { canonicalTarget } from './canonical-target.ts'
import { rulingAt } from './covering.ts'
import { mayRead } from './decide.ts'
import type { Person } from './person.ts'
import type { Rules } from './rules.ts'

/** What the gate decides from: the rules, and at which base each site is served. */
export interface Territory {
  readonly rules: Rules
  readonly sites: readonly Pick<Site, 'key' | 'base'>[]
}

export type Denial = 'bad-address' | 'no-site' | 'not-logged-in' | 'not-a-reader'

/** What the gate says to a request, and from what: `place` is the content path that was judged, `rule` the path of the rule that ruled. */
export interface Decision {
  readonly allowed: boolean
  /** HTTP status of the answer (RFC 9110); 200 lets the request through. */
  readonly status: 200 | 400 | 401 | 403 | 404
  readonly why: 'reader' | Denial
  /** The path of the target; empty when the target was refused unread. */
  readonly path: string
  readonly site: string | null
  readonly place: string | null
  readonly rule: string | null
}

const STATUS = { reader: 200, 'bad-address': 400, 'no-site': 404, 'not-logged-in': 401, 'not-a-reader': 403 } as const

/**
 * The gate: may this person (`null`: nobody logged in) be given what lies at this target?
 *
 * Refuses, never repairs (docs/decisions/0011): a target that is not canonical is refused before any rule is read. Case
 * is folded and `.html` or `index.html` put aside only to choose the rule. It never looks at what is there, so a denial is
 * the same for what exists and what does not. Whoever serves a file asks once more, for the file, with `authorizeFile`.
 *
 * @param target the raw request target, as the client sent it
 * @example authorize({ rules, sites }, '/intranet/prato/', null).status // 401
 */
export function authorize({ rules, sites }: Territory, target: string, person: Person | null): Decision {
  const canonical = canonicalTarget(target)
  if (!canonical) return decision('bad-address', '')
  const folded = canonical.path.toLowerCase()
  const site = sites.filter(({ base }) => `${folded}/`.startsWith(base)).sort((a, b) => b.base.length - a.base.length)[0]
  if (!site) return decision('no-site', canonical.path)
  return judge(rules, site.key, `/${site.key}/${folded.slice(site.base.length)}`, person, canonical.path)
}

/** The second question: may this person be given this very file of a site's output (`prato/documento/x/index.html`)? */
export function authorizeFile({ rules }: Territory, siteKey: string, out: string, person: Person | null): Decision {
  return judge(rules, siteKey, `/${siteKey}/${out.toLowerCase()}`, person, out)
}

function judge(rules: Rules, site: string, place: string, person: Person | null, path: string): Decision {
  // What a site was made of is for everybody to hold it to; of one that is for some it names no page (docs/decisions/0050).
  if (isOfManifest(place.slice(site.length + 2))) return { ...decision('reader', path), site, place }
  const rule = rulingAt(rules, place, 'readers')?.path ?? null
  const why = mayRead(rules, person, place) ? 'reader' : person ? 'not-a-reader' : 'not-logged-in'
  return { ...decision(why, path), site, place, rule }
}

function decision(why: Decision['why'], path: string): Decision {
  return { allowed: why === 'reader', status: STATUS[why], why, path, site: null, place: null, rule: null }
}
