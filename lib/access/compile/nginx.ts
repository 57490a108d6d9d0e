import type { Site } from '../../model/sites.ts'
import { CONTENT_TYPES, OTHER_TYPE } from '../content-types.ts'
import { fileHeaders, KEPT, SEARCH_PAGE, siteHeaders } from '../site-headers.ts'
import type { Deployment } from './deployment.ts'
import { nginxOwnHost } from './nginx-own-host.ts'
import { hostsOf, type OwnHost } from './own-host.ts'
import { SECRET_ADDRESSES } from './secret-addresses.ts'
import { STRICT_TRANSPORT } from './strict-transport.ts'

/** The cookie of a session that the gate has just renewed. */
const RENEWED = '$redazione_cookie'

/**
 * Configuration of nginx 1.22 or newer, to include inside `http { }`. The portal is asked for every file, with the target
 * as the reader sent it; all that is not a file it allowed goes to the portal, which decides again and answers for itself.
 *
 * @throws {SiteAtRootProblem}
 */
export function nginxConfiguration({ sites: all, host, listen, root, portal, certificate }: Deployment): string {
  const { beside: sites, own } = hostsOf(all, host)
  const [name = host, port = '443'] = host.split(':')
  const served = own ? [...sites, own.site] : sites
  return `# Made by \`npm run rules -- --emit nginx\`: make it again, do not edit it. It goes inside http { }.

upstream redazione_portal {
  server ${portal};
  keepalive 16;
}

# A folder is its index.html, as in the portal.
map $uri $redazione_file {
  default $uri;
  ~/$ "\${uri}index.html";
}

map $uri $redazione_cache {
${served.map(cacheLines).join('')}}

# The page of the search has a policy of its own.
map $uri $redazione_policy {
${served.map(policyLines).join('')}}
${listen === null ? redirect(name, host) : ''}
server {
${listen === null ? tls(port, certificate ?? `/etc/letsencrypt/live/${name}`) : `  listen ${listen};\n`}  server_name ${name};
  server_tokens off;
  merge_slashes off;
  absolute_redirect off;
  client_max_body_size 32m;
  # Who sends a letter a minute holds no place; a large upload over a slow line is let go on.
  client_header_timeout 15s;
  client_body_timeout 30s;
  send_timeout 60s;
  reset_timedout_connection on;

  # A page of others may lead a browser here under their own name (RFC 9110 §15.5.20).
  if ($host != "${name}") {
    return 421;
  }

  # Every location is asked, unless it says otherwise; what is refused goes to the portal as it came.
  auth_request /api/gate/nginx;
  auth_request_set ${RENEWED} $upstream_http_set_cookie;
  error_page 401 403 405 500 = @redazione_portal;

  proxy_http_version 1.1;
${proxyHeaders(host, { 'X-Original-URI': '""', 'X-Original-Method': '""' })}
  types {
${[...CONTENT_TYPES].map(([ending, type]) => `    "${type}" ${ending};`).join('\n')}
  }
  default_type ${OTHER_TYPE};

  # The portal answers for all that is no site's, and asks its own gate.
  location / {
    auth_request off;
    proxy_pass http://redazione_portal$request_uri;
  }
  location @redazione_portal {
    auth_request off;
    proxy_pass http://redazione_portal$request_uri;
  }
  # Nothing of ours has such a name: never a file.
  location ~ /[._] {
    auth_request off;
    proxy_pass http://redazione_portal$request_uri;
  }

  # A link with a secret in it: neither log keeps it.
${secretLocations(`    auth_request off;
    proxy_pass http://redazione_portal$request_uri;
`)}
  # The question; nobody asks it from outside.
  location ^~ /api/gate/ {
    auth_request off;
    return 404;
  }
  location = /api/gate/nginx {
    internal;
    proxy_pass http://redazione_portal/api/gate/nginx;
    proxy_pass_request_body off;
    proxy_set_header Content-Length "";
${proxyHeaders(host, { 'X-Original-URI': '$request_uri', 'X-Original-Method': '$request_method' }, '    ')}  }
${sites.map((site) => siteLocation(site, root, listen === null)).join('')}}
${own ? ownServer(own, { host, listen, root, certificate }) : ''}`
}

function ownServer(own: OwnHost, { host, listen, root, certificate }: Pick<Deployment, 'host' | 'listen' | 'root' | 'certificate'>): string {
  const lines = listen === null ? tls('443', certificate ?? `/etc/letsencrypt/live/${own.name}`) : `  listen ${listen};\n`
  const headers = proxyHeaders(host, { 'X-Original-URI': '""', 'X-Original-Method': '""' })
  return `${listen === null ? redirect(own.name, own.name) : ''}${nginxOwnHost(own, { root, listen: lines, proxyHeaders: headers })}`
}

function siteLocation(site: Site, root: string, hasTls: boolean): string {
  const { 'cache-control': _, 'content-security-policy': __, ...headers } = siteHeaders(site)
  const lines = Object.entries(headers).map(([name, value]) => `    add_header ${name} "${value}";\n`)
  return `
  location ${site.base} {
    limit_except GET {
      deny all;
    }
    alias ${root}/${site.key}/;
    try_files $redazione_file @redazione_portal;
    add_header cache-control $redazione_cache;
    add_header content-security-policy $redazione_policy;
${lines.join('')}${hasTls ? `    ${STRICT}` : ''}${site.tipo === 'public' ? '' : RESTRICTED}  }
`
}

// No validator: two readers must not learn from it that they were given the same bytes.
const RESTRICTED = `    etag off;
    if_modified_since off;
    max_ranges 0;
    add_header last-modified "";
    add_header set-cookie ${RENEWED};
`

const UNLOGGED = `    access_log off;
    error_log /dev/null emerg;
`

function secretLocations(answer: string): string {
  return SECRET_ADDRESSES.map((address) => `  location = ${address} {\n${UNLOGGED}${answer}  }\n`).join('')
}

function cacheLines(site: Site): string {
  const line = (below: string) => `  ~^${site.base}${below} "${fileHeaders(site, below)['cache-control']}";\n`
  // The first expression that matches is taken.
  return [...(site.tipo === 'public' ? KEPT : []), ''].map(line).join('')
}

function policyLines(site: Site): string {
  const line = (pattern: string, out: string) => `  ~^${site.base}${pattern} "${fileHeaders(site, out)['content-security-policy']}";\n`
  const page = SEARCH_PAGE.replace('index.html', '')
  return `${site.tipo === 'public' ? line(`${page}(index\\.html)?$`, SEARCH_PAGE) : ''}${line('', '')}`
}

function proxyHeaders(host: string, own: Readonly<Record<string, string>>, indent = '  '): string {
  const headers = { Host: host, Connection: '""', 'X-Forwarded-For': '$remote_addr', 'X-Forwarded-Proto': '$scheme', ...own, 'X-Forwarded-Uri': '""', 'X-Forwarded-Method': '""' }
  return Object.entries(headers).map(([name, value]) => `${indent}proxy_set_header ${name} ${value};\n`).join('')
}

function redirect(name: string, host: string): string {
  return `
server {
  listen 80;
  listen [::]:80;
  server_name ${name};
  # Where certbot answers for a new certificate (RFC 8555 §8.3).
  location ^~ /.well-known/acme-challenge/ {
    root /var/www/html;
  }
  location / {
    return 301 https://${host}$request_uri;
  }
${secretLocations(`    return 301 https://${host}$request_uri;
`)}}
`
}

function tls(port: string, certificate: string): string {
  // Debian 12's nginx still offers TLS 1.0 unless told (AgID asks for 1.2 at least).
  return `  listen ${port} ssl http2;
  listen [::]:${port} ssl http2;
  ssl_certificate ${certificate}/fullchain.pem;
  ssl_certificate_key ${certificate}/privkey.pem;
  ssl_protocols TLSv1.2 TLSv1.3;
  ssl_session_cache shared:redazione:2m;
  ssl_session_tickets off;
  ${STRICT}`
}

// Where a place has headers of its own it is said again: nginx takes those of the server only where a place has none.
const STRICT = `add_header strict-transport-security "${STRICT_TRANSPORT}" always;
`
