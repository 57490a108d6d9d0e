import type { Queries } from '../../lib/site/queries.ts'
import { absolute } from './absolute.ts'
import { SECURITY } from './addresses.ts'

/** Page of a site that says how a weakness is reported and what becomes of it, where an office wrote one. */
const POLICY = 'segnalare-una-vulnerabilita'

/** security.txt (RFC 9116): whom to tell of a weakness of the site. */
export function securityText(queries: Queries): string {
  const { site } = queries
  const policy = queries.named('', 'pagina', POLICY)
  const hosted = site.tipo === 'public' && site.url !== undefined
  return [
    `Contact: mailto:${site.email}`,
    `Expires: ${expiresAfter(queries.today())}`,
    'Preferred-Languages: it, en',
    // Where the file is to be found is the root of the host: a site in a folder cannot say it is there (§2.5.2, §3).
    ...(hosted && site.base === '/' ? [`Canonical: ${absolute(site, SECURITY)}`] : []),
    ...(hosted && policy ? [`Policy: ${absolute(site, policy.url)}`] : []),
    '',
  ].join('\n')
}

/**
 * The last moment of the eleventh month after: less than a year away, as §2.5.5 advises, and the same for all days of a
 * month, so that the file changes once a month and not at each build.
 */
function expiresAfter(today: string): string {
  const [year = 0, month = 0] = today.split('-').map(Number)
  return `${new Date(Date.UTC(year, month + 11, 0)).toISOString().slice(0, 10)}T23:59:59Z`
}
