import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { mailboxPage } from '../../../admin/mailbox/page.tsx'
import { MAILBOX_POLICY } from '../../../admin/mailbox/policy.ts'
import type { FoldersAnswer, MessageAnswer, StateAnswer } from '../../../lib/protocol/webmail.ts'
import type { PortalAssets } from '../../../scripts/assets.ts'
import { builtAssets } from '../../built-assets.ts'
import { ANSWERS, Refusal } from './stand/answers.ts'
import { Box } from './stand/box.ts'
import { ELENA } from './stand/messages.ts'

/** A server that answers the mailbox's protocol from a box in memory, and can be told to refuse. */
export interface Stand {
  readonly url: string
  /** What was asked, in order. */
  readonly asked: { readonly name: string; readonly message: Record<string, unknown> }[]
  state: StateAnswer
  box: Box
  quota: FoldersAnswer['quota']
  /** Answers of `message` in place of the made up ones, by folder and number: `INBOX 12`. */
  opened: Record<string, MessageAnswer>
  /** Bytes of parts by their id; any other part is a line of text. */
  parts: Record<string, { readonly type: string; readonly bytes: Buffer }>
  /** What is asked by these names is refused with this until it is taken away. */
  refused: Record<string, Refusal>
  /** Milliseconds each answer of a name takes. */
  slow: Record<string, number>
  loggedIn: boolean
  /** Tells every page that something changed in a folder. */
  changed(folder: string): void
  close(): Promise<void>
}

const TYPES: Readonly<Record<string, string>> = { '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' }

export function openState(): StateAnswer {
  const settings = { signature: 'Elena Bassi\nURP, 0574 000000', signatures: [], signatureImage: false, conversations: true, rich: false, keys: true, askReceipt: false }
  return { person: ELENA, door: 'open', opensBy: 'password', live: true, identities: [{ name: ELENA.name, email: ELENA.email }], settings, crest: true, automation: true, sizeLimit: 25_000_000 }
}

/** @param assets as the portal serves them */
export async function openStand(assets?: PortalAssets): Promise<Stand> {
  const { site, mailbox, addresses } = assets ?? (await builtAssets())
  const page = mailboxPage({ assets: site, script: `/posta/${mailbox.script}`, style: `/posta/${mailbox.style}`, person: { name: ELENA.name, role: 'Redazione', logout: '/esci' } })
  const files = new Map(await Promise.all([...addresses].map(async ([address, file]) => [address, await readFile(file)] as const)))
  const listening = new Set<ServerResponse>()
  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const stand: Stand = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/posta/`,
    asked: [],
    state: openState(),
    box: new Box(),
    quota: { used: 460_000_000, limit: 1_000_000_000 },
    opened: {},
    parts: {},
    refused: {},
    slow: {},
    loggedIn: true,
    changed: (folder) => listening.forEach((response) => response.write(`event: folder\ndata: ${JSON.stringify({ folder })}\n\n`)),
    async close() {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
  return stand

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    const file = files.get(url.pathname)
    if (file) return send(response, 200, TYPES[extname(url.pathname)] ?? 'application/octet-stream', file)
    if (url.pathname === '/posta/') return send(response.setHeader('content-security-policy', MAILBOX_POLICY), 200, 'text/html', page)
    if (url.pathname === '/entra') return send(response, 200, 'text/html', '<!DOCTYPE html><html lang="it"><title>Entra</title><h1>Entra</h1></html>')
    if (!url.pathname.startsWith('/api/webmail/')) return send(response, 404, 'text/plain', '')
    return api(url, url.pathname.slice('/api/webmail/'.length), request, response)
  }

  async function api(url: URL, name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!stand.loggedIn) return json(response, 401, { code: 'not-logged-in', sentence: 'Non sei collegato.', remedy: 'Entra di nuovo.' })
    if (name === 'live') return listen(response)
    if (request.method === 'GET') return part(url, response)
    const body = await text(request)
    if (request.headers['x-redazione'] !== 'posta') return json(response, 403, { code: 'foreign', sentence: 'Richiesta di un altro sito.', remedy: '' })
    const message = (name === 'upload' ? Object.fromEntries(url.searchParams) : JSON.parse(body || '{}')) as Record<string, unknown>
    stand.asked.push({ name, message })
    await setTimeout(stand.slow[name] ?? 0)
    const refusal = stand.refused[name]
    const say = ANSWERS[name]
    if (refusal || !say) return json(response, refusal?.status ?? 404, refusal?.problem ?? { code: 'missing', sentence: 'Non c’è.', remedy: '' })
    try {
      json(response, 200, say(stand, message as never) as object)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      json(response, error.status, error.problem)
    }
  }

  function part(url: URL, response: ServerResponse): void {
    const kept = stand.parts[url.searchParams.get('part') ?? '']
    send(response, 200, kept?.type ?? 'text/plain', kept?.bytes ?? Buffer.from('Il testo di un allegato.\n'))
  }

  function listen(response: ServerResponse): void {
    listening.add(response)
    response.on('close', () => listening.delete(response))
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(': ecco\n\n')
  }
}

function json(response: ServerResponse, status: number, body: object): void {
  send(response, status, 'application/json', JSON.stringify(body))
}

function send(response: ServerResponse, status: number, type: string, body: Buffer | string): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8` }).end(body)
}
