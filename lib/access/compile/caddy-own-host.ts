import type { Deployment } from './deployment.ts'
import { type OwnHost, PORTAL_SEGMENTS } from './own-host.ts'

interface OwnSite extends Pick<Deployment, 'root' | 'portal' | 'host'> {
  /** `http://` where someone else ends TLS. */
  readonly scheme: string
  readonly port: string
  /** The line that binds it to one address, or nothing. */
  readonly bind: string
  /** Lines that give headers to every file, and some of their own to some. */
  readonly headers: string
}

/**
 * The site block of a public site at the root of its own name. Nothing there is for some people only, so nobody is asked; what
 * is no file the portal answers (a page that went, one that never was), and forms are sent to it.
 */
export function caddyOwnHost({ site, name }: OwnHost, { root, scheme, port, bind, headers }: OwnSite): string {
  return `
# ${name}: a public site under its own name.
${scheme}${name}:${port} {
${bind}	route {
		request_header -X-Auth-*
		request_header -X-Original-*
		request_header -X-Forwarded-Uri
		request_header -X-Forwarded-Method

		# What is the portal's is not here.
		@portal path_regexp ^/(?:${PORTAL_SEGMENTS.join('|')}|api/gate)(?:/|$)
		respond @portal 404

		@${site.key} {
			method GET HEAD
			not path /api/*
			not path_regexp /[._]
		}
		route @${site.key} {
			root * ${root}/${site.key}
			@${site.key}_folder path_regexp /$
			rewrite @${site.key}_folder {path}index.html
			@${site.key}_missing not file {path}
			error @${site.key}_missing 404
${headers}			import redazione_types
			file_server {
				disable_canonical_uris
			}
		}
		# Forms of readers, and what lies in .well-known (RFC 8615).
		import redazione_portal
	}
	handle_errors {
		import redazione_portal
	}
}
`
}
