import { MANIFEST_OUT, SIGNATURE_OUT } from '../../history/manifest/place.ts'
import type { Site } from '../../model/sites.ts'
import type { DepartedAddress } from '../../site/departed-in.ts'
import { effectiveAt } from '../effective.ts'
import type { Rules } from '../rules.ts'
import { PORTAL_ADDRESSES } from './portal-addresses.ts'

interface RedirectsOptions {
  readonly rules: Rules
  readonly sites: readonly Pick<Site, 'key' | 'base' | 'tipo'>[]
  /** Former addresses of the public sites. Those that lead nowhere are the edge's: Netlify documents no status 410 here. */
  readonly departed: readonly DepartedAddress[]
}

/** Where everything ends that nobody lets through. */
const DENIAL = '/404.html 404!'

/**
 * The rules as Netlify's `_redirects` with role conditions: an optional second lock, never the only one (production was
 * not tried; the engine of version 0.5.0 took unsigned tokens and ignored `nbf`). A role is a name of the rules.
 *
 * The engine takes the first line that fits, so the most specific come first, each followed by its own denial: who may
 * not read an area must not fall through to the site around it. What no line names is denied, capitals included: this
 * engine does not fold case. `/x/*` also stands for `/x`, but the page `/x.html` needs lines of its own.
 */
export function netlifyRedirects({ rules, sites, departed }: RedirectsOptions): string {
  const restricted = sites.filter(({ tipo }) => tipo !== 'public')
  const open = sites.filter(({ tipo }) => tipo === 'public').sort((a, b) => b.base.length - a.base.length)
  const places = restricted.flatMap((site) => placesOf(rules, site)).sort((a, b) => b.address.length - a.address.length || (a.address < b.address ? -1 : 1))
  return [
    '# Made by `npm run rules -- --emit redirects`: make it again, do not edit it.',
    ...restricted.flatMap(({ base }) => [MANIFEST_OUT, SIGNATURE_OUT].map((out) => `${base}${out} ${base}${out} 200`)),
    ...places.flatMap(placeLines),
    ...PORTAL_ADDRESSES.map((address) => (address !== '/' && address.endsWith('/') ? `${address}* ${address}:splat 200` : `${address} ${address} 200`)),
    ...departed.flatMap(([address, to]) => (to === null ? [] : [`${address} ${to} 301`])),
    ...open.map(({ base }) => `${base}* ${base}:splat 200`),
    `/* ${DENIAL}`,
    '',
  ].join('\n')
}

interface Place {
  /** Begins and ends with `/`. */
  readonly address: string
  readonly readers: readonly string[]
}

/** The site and every place in it where a rule states readers. */
function placesOf(rules: Rules, { key, base }: RedirectsOptions['sites'][number]): readonly Place[] {
  const root = `/${key}/`
  const stated = rules.rules.filter(({ path, readers }) => readers && path.startsWith(root)).map(({ path }) => path)
  return [...new Set([root, ...stated])].map((path) => ({ address: `${base}${path.slice(root.length)}`, readers: effectiveAt(rules, path).readers }))
}

function placeLines({ address, readers }: Place): readonly string[] {
  const page = `${address.slice(0, -1)}.html`
  return [...linesFor(`${address}*`, `${address}:splat`, readers), ...(address === '/' ? [] : linesFor(page, page, readers))]
}

function linesFor(from: string, to: string, readers: readonly string[]): readonly string[] {
  if (readers.includes('everyone')) return [`${from} ${to} 200`]
  // A condition without roles would be no condition.
  const allowed = readers.length > 0 ? [`${from} ${to} 200! Role=${readers.join(',')}`] : []
  return [...allowed, `${from} ${DENIAL}`]
}
