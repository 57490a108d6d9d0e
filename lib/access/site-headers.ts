import type { Site } from '../model/sites.ts'
import { outPathOf } from '../site/address.ts'
import { INDEX_ADDRESS, SEARCH_ADDRESS } from '../site/search-address.ts'

const policy = (scripts: string) =>
  `default-src 'none'; script-src ${scripts}; style-src 'self'; font-src 'self'; img-src 'self' data:; media-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'`

const SITE_POLICY = policy("'self'")

// The search runs a compiled program (WebAssembly) in the reader's browser: on its page, and on no other.
const SEARCH_POLICY = policy("'self' 'wasm-unsafe-eval'")

/** Headers of every answer of a site, whichever server gives it; a restricted one is kept by nobody and is not for search engines. */
export function siteHeaders({ tipo }: Pick<Site, 'tipo'>): Readonly<Record<string, string>> {
  return {
    'content-security-policy': SITE_POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    ...(tipo === 'public'
      ? { 'cache-control': 'public, no-cache' }
      : { 'cache-control': 'private, no-store', vary: 'Cookie', 'x-robots-tag': 'noindex' }),
  }
}

/**
 * Headers of one file of a site. The name of a kept file holds a hash of its bytes: it never changes under the same name.
 *
 * @param out the file, below the folder of the site's output: `assets/sito.1a2b.css`
 */
export function fileHeaders(site: Pick<Site, 'tipo'>, out: string): Readonly<Record<string, string>> {
  if (site.tipo !== 'public') return siteHeaders(site)
  if (out === SEARCH_PAGE) return { ...siteHeaders(site), 'content-security-policy': SEARCH_POLICY }
  const isKept = KEPT.some((folder) => out.startsWith(folder))
  return { ...siteHeaders(site), ...(isKept ? { 'cache-control': 'public, max-age=31536000, immutable' } : {}) }
}

/** Folders of a site's output whose files carry the hash of their bytes in their name. */
export const KEPT: readonly string[] = ['assets/', ...['index', 'fragment', 'filter'].map((folder) => `${INDEX_ADDRESS.slice(1)}${folder}/`)]

/** The file of a public site's output that has a policy of its own. */
export const SEARCH_PAGE = outPathOf(SEARCH_ADDRESS)
