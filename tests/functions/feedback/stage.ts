import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Endpoint, Services } from '../../../functions/services.ts'
import { loadRules } from '../../../lib/access/load.ts'
import { throttle } from '../../../lib/session/throttle/throttle.ts'
import { outPathOf } from '../../../lib/site/address.ts'
import { openStore } from '../../../scripts/server/open-store.ts'
import { entryFile, INTRANET, open, PUBLIC } from '../../lib/site/input.ts'

export const HERE = 'http://localhost:8080'
export const OFFICE_PAGE = '/novita/notizie/strada-chiusa/'

const RULES = `version: 1
members: [prova, altrove]
groups: { urp: { of: prova }, strade: { of: prova } }
rules:
  - { path: /prova/, readers: [everyone], authors: [urp], approvers: [urp] }
  - { path: /prova/strade/, authors: [strade] }
  - { path: /intranet/, readers: [staff] }
  - { path: /regole/, readers: [staff], authors: [urp], approvers: [urp] }
lanes:
  - { lane: ordinary, days: 3 }
`

/** The handlers of the ratings over a small site, a store in files and a clock that can be set. */
export async function openRatings() {
  const dir = await mkdtemp(join(tmpdir(), 'voti-'))
  const files = new Map([['content/prova/strade/notizia/strada-chiusa.md', entryFile('content/prova/strade/notizia/strada-chiusa.md', { titolo: 'Strada chiusa', tipo: 'notizia', body: 'Si passa da un’altra parte.' })]])
  const live = open(PUBLIC, files)
  if (live.problems().length > 0) throw new Error(JSON.stringify(live.problems()))
  const store = openStore(dir)
  const sites = [PUBLIC, INTRANET]
  const logged: string[] = []
  const stage = { now: Date.parse('2026-11-23T10:00:00Z'), address: '192.0.2.1' }
  const services = {
    publicUrl: null,
    store,
    assets: { portal: 'assets/portale.css' },
    log: (event: string, data: unknown) => void logged.push(`${event} ${JSON.stringify(data)}`),
    pages: {
      show: (site: string, make: Parameters<typeof live.show>[0]) => (site === PUBLIC.key ? live.show(make) : null),
      has: (site: string, address: string) => site === PUBLIC.key && address.endsWith('/') && live.outputs().has(outPathOf(address)),
    },
    work: { now: () => stage.now, published: async () => ({ sites, files: [], rules: loadRules(RULES, sites), site: (key: string) => sites.find((site) => site.key === key) }) },
    logIn: { throttle: throttle(store, new Uint8Array(32).fill(9)), addressOf: () => stage.address },
  } as unknown as Services
  return {
    stage,
    services,
    store,
    dir,
    logged,
    get: (endpoint: Endpoint, query: Record<string, string>) => endpoint.handle(new Request(`${HERE}${endpoint.path}?${new URLSearchParams(query)}`), services),
    post: (endpoint: Endpoint, fields: Record<string, string>, headers: Record<string, string> = { origin: HERE }) =>
      endpoint.handle(new Request(`${HERE}${endpoint.path}`, { method: 'POST', headers: { 'user-agent': 'Prova/1.0', ...headers }, body: new URLSearchParams({ sito: PUBLIC.key, oggetto: 'pagina', pagina: OFFICE_PAGE, ...fields }) }), services),
    end: () => rm(dir, { recursive: true, force: true }),
  }
}
