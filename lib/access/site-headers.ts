import type { Site } from '../model/sites.ts'

const SITE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; media-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'"

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
 * Headers of one file of a site. The name of an asset holds a hash of its bytes: it never changes under the same name.
 *
 * @param out the file, below the folder of the site's output: `assets/sito.1a2b.css`
 */
export function fileHeaders(site: Pick<Site, 'tipo'>, out: string): Readonly<Record<string, string>> {
  const kept = site.tipo === 'public' && out.startsWith(ASSETS)
  return { ...siteHeaders(site), ...(kept ? { 'cache-control': 'public, max-age=31536000, immutable' } : {}) }
}

/** Folder of a site's output whose files carry the hash of their bytes in their name. */
export const ASSETS = 'assets/'
