import { siteHeaders } from '../site-headers.ts'
import type { Deployment } from './deployment.ts'
import { type OwnHost, PORTAL_SEGMENTS } from './own-host.ts'

interface OwnServer extends Pick<Deployment, 'root'> {
  /** Lines that say where it listens. */
  readonly listen: string
  /** Lines that hand a request on to the portal, under the portal's own name. */
  readonly proxyHeaders: string
}

/**
 * The server of a public site at the root of its own name. Nothing there is for some people only, so nobody is asked; what is no
 * file the portal answers (a page that went, one that never was), and forms are sent to it.
 */
export function nginxOwnHost({ site, name }: OwnHost, { root, listen, proxyHeaders }: OwnServer): string {
  const { 'cache-control': _, 'content-security-policy': __, ...headers } = siteHeaders(site)
  return `
# ${name}: a public site under its own name.
server {
${listen}  server_name ${name};
  server_tokens off;
  merge_slashes off;
  absolute_redirect off;
  client_max_body_size 32m;

  if ($host != "${name}") {
    return 421;
  }

  proxy_http_version 1.1;
${proxyHeaders}
  root ${root}/${site.key};
  error_page 404 /404.html;

  # What is the portal's is not here.
  location ~ ^/(${PORTAL_SEGMENTS.join('|')})(/|$) {
    return 404;
  }
  location ^~ /api/gate/ {
    return 404;
  }
  # Forms of readers.
  location ^~ /api/ {
    proxy_pass http://redazione_portal$request_uri;
  }
  # Nothing of ours has such a name, but for what lies in .well-known (RFC 8615): the portal knows which.
  location ~ /[._] {
    proxy_pass http://redazione_portal$request_uri;
  }
  location @redazione_portal {
    proxy_pass http://redazione_portal$request_uri;
  }
  location / {
    limit_except GET {
      deny all;
    }
    try_files $redazione_file @redazione_portal;
    add_header cache-control $redazione_cache;
    add_header content-security-policy $redazione_policy;
${Object.entries(headers).map(([header, value]) => `    add_header ${header} "${value}";\n`).join('')}  }
}
`
}
