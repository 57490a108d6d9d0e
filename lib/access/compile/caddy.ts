import type { Site } from '../../model/sites.ts'
import { CONTENT_TYPES, OTHER_TYPE } from '../content-types.ts'
import { fileHeaders, KEPT, SEARCH_PAGE, siteHeaders } from '../site-headers.ts'
import type { Deployment } from './deployment.ts'
import { caddyOwnHost } from './caddy-own-host.ts'
import { hostsOf, type OwnHost } from './own-host.ts'
import { SECRET_ADDRESSES } from './secret-addresses.ts'
import { STRICT_TRANSPORT } from './strict-transport.ts'

/**
 * Configuration of Caddy 2.6 or newer. The portal is asked for every file, with the target as the reader sent it; all that
 * is not a file it allowed goes to the portal, which decides again and answers for itself. Everything is in `route { }`:
 * elsewhere Caddy sorts directives, and the question would come after the answer.
 *
 * @throws {SiteAtRootProblem}
 */
export function caddyConfiguration({ sites: all, host, listen, root, portal, certificate }: Deployment): string {
  const { beside: sites, own } = hostsOf(all, host)
  const [name = host, port = '443'] = host.split(':')
  const [ip, plain] = /^(.*):(\d+)$/.exec(listen ?? '')?.slice(1) ?? []
  const bind = ip ? `\tbind ${ip}\n` : ''
  return `# Made by \`npm run rules -- --emit caddy\`: make it again, do not edit it.

(redazione_portal) {
	reverse_proxy ${portal} {
		header_up Host ${host}
	}
}

# Whoever is let through goes on; anyone else, and whatever goes wrong, is answered by the portal.
(redazione_gate) {
	reverse_proxy ${portal} {
		method GET
		rewrite /api/gate/caddy?
		header_up Host ${host}
		header_up X-Forwarded-Method {http.request.orig_method}
		header_up X-Forwarded-Uri {http.request.orig_uri}
		header_up -Content-Length
		@renewed {
			status 204
			header Set-Cookie *
		}
		handle_response @renewed {
			vars redazione_cookie {http.reverse_proxy.header.Set-Cookie}
		}
		@allowed status 204
		handle_response @allowed {
			vars redazione allowed
		}
		handle_response {
			import redazione_portal
		}
	}
}

(redazione_types) {
	map {http.request.uri.path.file} {redazione_type} {
${[...CONTENT_TYPES].map(([ending, type]) => `\t\t~\\.${ending}$ "${type}"`).join('\n')}
		default ${OTHER_TYPE}
	}
	header Content-Type {redazione_type}
}

${plain === undefined ? `${name}:${port}` : `http://${name}:${plain}`} {
${bind}${plain === undefined && certificate !== undefined ? `\ttls ${certificate}/fullchain.pem ${certificate}/privkey.pem\n` : ''}	route {
${plain === undefined ? `\t\theader Strict-Transport-Security "${STRICT_TRANSPORT}"\n` : ''}		# A link with a secret in it: the access log does not keep it. When the portal does not answer, Caddy writes the
		# address among its own errors, unless the global options say otherwise:
		# log { format filter { wrap json; fields { request>uri query { delete t } } } } with a line for each brace.
		@secret path ${SECRET_ADDRESSES.join(' ')}
		skip_log @secret

		# What only a server says to the portal, a reader does not.
		request_header -X-Auth-*
		request_header -X-Original-*
		request_header -X-Forwarded-Uri
		request_header -X-Forwarded-Method

		@gate path /api/gate /api/gate/*
		respond @gate 404
${sites.map((site) => siteRoute(site, root)).join('')}
		# The portal answers for all that is no site's, and asks its own gate.
		import redazione_portal
	}
	handle_errors {
		import redazione_portal
	}
}
${own ? ownSite(own, { root, portal, host, scheme: plain === undefined ? '' : 'http://', port: plain ?? '443', bind }) : ''}
# A page of others may lead a browser here under their own name (RFC 9110 §15.5.20).
${plain === undefined ? `:${port}` : `http://:${plain}`} {
${bind}	respond 421
}
`
}

function ownSite(own: OwnHost, place: Omit<Parameters<typeof caddyOwnHost>[1], 'headers'>): string {
  return caddyOwnHost(own, { ...place, headers: `\t\t\theader {\n${headerLines(siteHeaders(own.site))}\t\t\t}\n${fileHeaderLines(own.site)}` })
}

function siteRoute(site: Site, root: string): string {
  const restricted = site.tipo !== 'public'
  return `
		@${site.key} {
			method GET HEAD
			path ${site.base}*
			not path_regexp /[._]
		}
		route @${site.key} {
			import redazione_gate
${restricted ? UNCONDITIONAL : ''}			uri strip_prefix ${site.base.slice(0, -1)}
			root * ${root}/${site.key}
			@${site.key}_folder path_regexp /$
			rewrite @${site.key}_folder {path}index.html
			@${site.key}_missing not file {path}
			error @${site.key}_missing 404
			header {
${headerLines(siteHeaders(site))}			}
${restricted ? PRIVATE : fileHeaderLines(site)}			import redazione_types
			file_server {
				disable_canonical_uris
			}
		}
`
}

// No validator on what is restricted: two readers must not learn from it that they were given the same bytes.
const UNCONDITIONAL = `			request_header -If-*
			request_header -Range
`
const PRIVATE = `			header {
				-Etag
				-Last-Modified
			}
			@renewed vars_regexp {http.vars.redazione_cookie} =
			header @renewed Set-Cookie {http.vars.redazione_cookie}
`

// What some files have of their own; the base of the site is gone from the path here, and a folder is its index.html.
function fileHeaderLines(site: Site): string {
  return `			@${site.key}_kept path ${KEPT.map((folder) => `/${folder}*`).join(' ')}
			header @${site.key}_kept Cache-Control "${fileHeaders(site, KEPT[0] ?? '')['cache-control']}"
			@${site.key}_search path /${SEARCH_PAGE}
			header @${site.key}_search Content-Security-Policy "${fileHeaders(site, SEARCH_PAGE)['content-security-policy']}"
`
}

function headerLines(headers: Readonly<Record<string, string>>): string {
  return Object.entries(headers).map(([name, value]) => `\t\t\t\t${name} "${value}"\n`).join('')
}
