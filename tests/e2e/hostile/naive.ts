import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { type Daemon, freePort, startNginx } from '../../../scripts/test/daemon.ts'

/**
 * Gates as they are often written, over the same files: they must leak, or the harness that finds no leak in ours sees
 * nothing. Nobody ever logs in here: all of `/intranet/` is closed.
 */
export async function openNaiveGates(root: string): Promise<{ readonly all: readonly (Daemon & { readonly name: string })[]; readonly end: () => Promise<void> }> {
  const prefix = await startsWithGate(root)
  const asked = await startsWithQuestion()
  const [port, other] = [await freePort(), await freePort()]
  const all = [
    { name: 'Node, startsWith on the decoded path, then a static server that normalises', ...prefix },
    { name: 'nginx, auth_request to a backend that reads the raw path with startsWith', ...(await startNginx(port, askingNginx(port, asked.port, root))) },
    { name: 'nginx, a location with a prefix beside one for static files', ...(await startNginx(other, locationNginx(other, root))) },
  ]
  return {
    all,
    end: async () => {
      for (const { end } of all) await end()
      await asked.end()
    },
  }
}

function startsWithGate(root: string): Promise<Daemon> {
  return serve((url) => {
    const path = decodeURIComponent(url.split('?')[0] ?? '')
    if (path.startsWith('/intranet/')) return Promise.resolve(null)
    const file = join(root, posix.normalize(path.replaceAll('\\', '/')))
    return readFile(file.endsWith('/') ? `${file}index.html` : file).catch(() => readFile(join(file, 'index.html')))
  })
}

function startsWithQuestion(): Promise<Daemon> {
  return serve((url, original) => Promise.resolve(original?.startsWith('/intranet/') ? null : Buffer.from('')))
}

async function serve(give: (url: string, original: string | undefined) => Promise<Buffer | null>): Promise<Daemon> {
  const server = createServer((request, response) => {
    const original = request.headers['x-original-uri']
    Promise.resolve()
      .then(() => give(request.url ?? '/', Array.isArray(original) ? original[0] : original))
      .then((bytes) => response.writeHead(bytes === null ? 401 : 200).end(bytes ?? ''))
      .catch(() => response.writeHead(404).end())
  })
  const port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    port,
    end: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function askingNginx(port: number, backend: number, root: string): string {
  return `server {
    listen 127.0.0.1:${port};
    root ${root};
    index index.html;
    auth_request /auth;
    location = /auth { internal; proxy_pass http://127.0.0.1:${backend}; proxy_pass_request_body off; proxy_set_header Content-Length ""; proxy_set_header X-Original-URI $request_uri; }
  }`
}

function locationNginx(port: number, root: string): string {
  return `server {
    listen 127.0.0.1:${port};
    root ${root};
    index index.html;
    location /intranet/ { deny all; }
    location ~* \\.(html|svg|pdf|css|xml)$ { expires 1h; }
  }`
}
