import type { Hosting } from '../build/hosting.ts'
import { fileHeaders, KEPT, SEARCH_PAGE, siteHeaders } from '../../lib/access/site-headers.ts'
import type { Site } from '../../lib/model/sites.ts'
import { PACK_FILE } from './pack-beside.ts'

interface TomlOptions {
  readonly hosting: Hosting
  /** What follows `npm run build --`. */
  readonly build: string
  /** Where the build puts the three folders, from the root of the repository. */
  readonly folder: string
  /** The portal, without a last slash, for the forms of a site that is hosted elsewhere; `null` where nobody knows. */
  readonly portal: string | null
}

const PUBLIC = { tipo: 'public' } as const

/**
 * The `netlify.toml` of one project, from the sites it serves. The key of the sessions is in no file: it is set in the
 * project, and another one for previews (docs/netlify.md).
 */
export function netlifyToml({ hosting, build, folder, portal }: TomlOptions): string {
  const sites = hosting.built.filter(({ tipo }) => tipo === 'public')
  return `# Made by \`node --import tsx scripts/netlify.ts\` from content/siti.yml: make it again, do not edit it. docs/netlify.md says the rest.

[build]
  # Restricted sites go below a folder with a name nobody can guess, new at each build, which the gate alone knows
  # (functions/edge/gate.ts): a deploy whose gate were missing would have no address for them. On a preview all sites do.
  command = "npm run build -- ${build}"
  publish = "${folder}/deploy"
  # Made by the same command, outside of what is published. The function says by itself that it answers every path and that
  # nothing is served when it fails.
  edge_functions = "${folder}/edge"
${hosting.hasPortal ? functionsLines(folder) : ''}
[build.environment]
  NODE_VERSION = "20"

# What is served is what was built, byte for byte: no file is rewritten, renamed or "made pretty".
[build.processing]
  skip_processing = true
${hosting.hasPortal ? includedLines(folder) : ''}
# Headers of the public sites: the same as lib/access/site-headers.ts gives anywhere else. Restricted answers are the
# gate's own, and so are their headers.
${headers('/*', siteHeaders(PUBLIC))}${hosting.hasPortal ? portalHeaders() : ''}${sites.length > 0 ? siteLines(prefixOf(sites)) : ''}${redirects(hosting, sites, portal)}`
}

function functionsLines(folder: string): string {
  return `  # The portal and its clock, made by the same command; not on previews.
  functions = "${folder}/functions"
`
}

function includedLines(folder: string): string {
  return `
[functions]
  # What was in force when this was built: the function asks GitHub only for what changed since.
  included_files = ["${folder}/functions/${PACK_FILE}"]
`
}

// Sites in folders share their lines; one alone has its own root.
function prefixOf(sites: readonly Site[]): string {
  return sites.some(({ base }) => base === '/') ? '' : '/:site'
}

function siteLines(prefix: string): string {
  const only = (out: string) => Object.fromEntries(Object.entries(fileHeaders(PUBLIC, out)).filter(([name, value]) => siteHeaders(PUBLIC)[name] !== value))
  return `# The search runs a compiled program in the reader's browser: on its page, and on no other.
${headers(`${prefix}/${SEARCH_PAGE.replace('index.html', '*')}`, only(SEARCH_PAGE))}# The name of a file in these folders holds a hash of its bytes.
${KEPT.map((folder) => headers(`${prefix}/${folder}*`, only(`${folder}x`))).join('')}`
}

function portalHeaders(): string {
  const kept = { 'cache-control': 'public, max-age=31536000, immutable' }
  return `# Styles and scripts of the portal, named after their bytes; its pages are the function's.
${['/assets/*', '/redazione/*', '/posta/*'].map((pattern) => headers(pattern, kept)).join('')}`
}

function headers(pattern: string, values: Readonly<Record<string, string>>): string {
  const lines = Object.entries(values).map(([name, value]) => `    ${name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase())} = "${value}"\n`)
  return `[[headers]]
  for = "${pattern}"
  [headers.values]
${lines.join('')}
`
}

function redirects(hosting: Hosting, sites: readonly Site[], portal: string | null): string {
  const forms = hosting.hasPortal || sites.length === 0 ? '' : formsLines(portal)
  const missing = sites.length > 0 ? '# What is not there in a public site is that site’s own page, with its status.\n' : ''
  return `${forms}${missing}${sites.map(({ base }) => redirect(`${base}*`, `${base}404.html`, 404)).join('')}`.trimEnd() + (sites.length > 0 ? '\n' : '')
}

function formsLines(portal: string | null): string {
  if (portal === null) return '# Ratings and requests need the portal: say where it is in content/siti.yml (`portale`), and make this file again.\n\n'
  return `# Ratings and requests of readers go to the portal, under this site’s own name.\n${redirect('/api/*', `${portal}/api/:splat`, 200, '  force = true\n')}`
}

function redirect(from: string, to: string, status: number, more = ''): string {
  return `[[redirects]]
  from = "${from}"
  to = "${to}"
  status = ${status}
${more}
`
}
