/** Where a public site keeps what machines read, rooted at the site. */
export const SITE_FEED = '/novita.xml'
export const SITEMAP = '/sitemap.xml'
export const CATALOGUE = '/catalogo.jsonld'
export const CALENDAR = '/vivere-il-comune/eventi/calendario.ics'
export const MANIFEST = '/site.webmanifest'
// Right only at the root of a host (RFC 9116 §3): of a site in a folder, who keeps the host serves one of these there.
export const SECURITY = '/.well-known/security.txt'
