import { join } from 'node:path'
import type { Territory } from '../../../lib/access/authorize.ts'
import { loadRules } from '../../../lib/access/load.ts'
import { type People, peopleOf } from '../../../lib/access/people.ts'
import type { Person } from '../../../lib/access/person.ts'
import type { Rules } from '../../../lib/access/rules.ts'
import { parseEntry } from '../../../lib/model/parse.ts'
import { parseSites, type Site } from '../../../lib/model/sites.ts'
import { buildAssets } from '../../../scripts/assets.ts'
import { emit } from '../../../scripts/rules/emit.ts'
import { readContent } from '../../../scripts/seed/read-content.ts'
import { DATA } from '../../../scripts/server/data-dir.ts'
import { visitorOf } from '../../functions/visitor.ts'
import { openTestPortal } from '../portal.ts'
import { freePort, startCaddy, startNginx } from '../../../scripts/test/daemon.ts'
import { type Output, readOutputs } from './outputs.ts'
import { openWires, type Reply, type Wires } from './wire.ts'

/** A server in front of the sample sites, and the wires to it. */
export interface Engine {
  readonly name: 'embedded' | 'nginx' | 'caddy'
  readonly port: number
  readonly wires: Wires
}

/** The sample sites behind three servers, with what the rules say of them. */
export interface Engines {
  readonly all: readonly Engine[]
  readonly territory: Territory & { readonly rules: Rules; readonly sites: readonly Site[] }
  readonly people: People
  readonly outputs: readonly Output[]
  /** What the portal gives to anyone. */
  readonly portalBytes: readonly Buffer[]
  readonly root: string
  readonly portalUrl: string
  readonly person: (id: string) => Person
  /** The cookie of someone who logged in at the portal; every server knows it. */
  readonly cookieOf: (id: string | null) => Promise<string>
  readonly end: () => Promise<void>
}

/** Opens the portal, and in front of it nginx and Caddy with the very configuration that `npm run rules -- --emit` writes. */
export async function openEngines(): Promise<Engines> {
  const files = await readContent('content')
  const text = (path: string) => new TextDecoder().decode(files.get(path))
  const sites = parseSites(text('content/siti.yml'))
  const rules = loadRules(text('content/regole.yml'), sites)
  const entries = [...files].filter(([path]) => path.startsWith('content/intranet/tutti/rubrica/')).map(([path, bytes]) => parseEntry(path, bytes, 'intranet'))
  const people = peopleOf(entries.flatMap((result) => ('entry' in result ? [result.entry] : [])))

  const portal = await openTestPortal()
  const portalPort = Number(new URL(portal.url).port)
  const root = join(portal.dataDir, DATA.sites)
  const configuration = (name: string, port: number) =>
    emit(name, { rules, sites }, { host: 'localhost', listen: `127.0.0.1:${port}`, root, portal: `127.0.0.1:${portalPort}`, org: 'prova' })
  const [nginxPort, caddyPort] = [await freePort(), await freePort()]
  const nginx = await startNginx(nginxPort, configuration('nginx', nginxPort))
  const caddy = await startCaddy(caddyPort, configuration('caddy', caddyPort))

  const engine = (name: Engine['name'], port: number): Engine => ({ name, port, wires: openWires(port) })
  const all = [engine('embedded', portalPort), engine('nginx', nginxPort), engine('caddy', caddyPort)]
  const visitor = visitorOf(portal.url)
  const cookies = new Map<string, Promise<string>>()
  return {
    all,
    territory: { rules, sites },
    people,
    outputs: await readOutputs(root, sites),
    portalBytes: await portalBytes(portal.url),
    root,
    portalUrl: portal.url,
    person: (id) => {
      const person = people.get(id)
      if (!person) throw new Error(`${id} is not in the rubrica`)
      return person
    },
    cookieOf: (id) => {
      if (id === null) return Promise.resolve('')
      const cookie = cookies.get(id) ?? visitor.enter(id)
      cookies.set(id, cookie)
      return cookie
    },
    end: async () => {
      for (const { wires } of all) wires.close()
      await Promise.all([nginx.end(), caddy.end()])
      await portal.end()
    },
  }
}

interface Question {
  readonly method?: string
  readonly target: string
  readonly cookie?: string
  /** Header lines as they are, beside or in place of `Host`. */
  readonly headers?: readonly string[]
  readonly host?: string | null
}

/** A request as text, with nothing repaired. */
export function requestOf({ method = 'GET', target, cookie = '', headers = [], host = 'localhost' }: Question): string {
  const lines = [...(host === null ? [] : [`Host: ${host}`]), ...(cookie ? [`Cookie: ${cookie}`] : []), ...headers]
  return `${method} ${target} HTTP/1.1\r\n${lines.map((line) => `${line}\r\n`).join('')}\r\n`
}

export function ask(engine: Engine, question: Question): Promise<Reply> {
  return engine.wires.send(requestOf(question))
}

async function portalBytes(url: string): Promise<readonly Buffer[]> {
  const { site } = await buildAssets('.local/test-assets')
  const pages = ['/', '/entra', '/intranet/', '/non-esiste/', '/a//b', ...site.files.map((file) => `/${file}`)]
  return Promise.all(pages.map(async (page) => Buffer.from(await (await fetch(url + page)).arrayBuffer())))
}
