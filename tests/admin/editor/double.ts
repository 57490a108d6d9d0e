import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import * as v from 'valibot'
import { editorPage } from '../../../admin/editor/page.tsx'
import { EDITOR_POLICY } from '../../../admin/editor/policy.ts'
import { collectionName, editorSlug } from '../../../lib/model/decap/paths.ts'
import { readEntryPath } from '../../../lib/model/entry-path.ts'
import { splitFrontMatter } from '../../../lib/model/front-matter.ts'
import { parseEntry } from '../../../lib/model/parse.ts'
import { ChecksMessage, type TextChecksAnswer } from '../../../lib/protocol/checks.ts'
import * as cms from '../../../lib/protocol/cms.ts'
import type { PortalAssets } from '../../../scripts/assets.ts'

/** What the server of the product keeps, kept here in memory, with every message it was sent. */
export class Double {
  readonly published = new Map<string, string>()
  readonly proposals = new Map<string, cms.ProposalTextAnswer>()
  readonly media = new Map<string, Buffer>()
  readonly messages: { name: string; body: Record<string, unknown> }[] = []
  /** The next message of this name is refused so, once. */
  readonly refusals = new Map<string, { status: number; code: string; sentence: string; remedy: string }>()
  /** What a machine says of any text. */
  checks: TextChecksAnswer = { issues: [], missing: [], score: null, paragraphs: [] }
  loggedIn = true
  head = oidOf('inizio')

  answer(name: string, body: Record<string, unknown>): { status: number; answer: unknown } {
    this.messages.push({ name, body })
    const refusal = this.refusals.get(name)
    this.refusals.delete(name)
    if (refusal) return { status: refusal.status, answer: { ...refusal } }
    if (!this.loggedIn) return problem(401, 'no-session', 'Non hai effettuato l’accesso.')
    return this.#act(name, body)
  }

  sent(name: string): Record<string, unknown>[] {
    return this.messages.filter((message) => message.name === name).map(({ body }) => body)
  }

  #act(name: string, body: unknown): { status: number; answer: unknown } {
    switch (name) {
      case 'entries': {
        const { collection, scope } = v.parse(cms.EntriesMessage, body)
        const may = (path: string) => scope === 'readable' || !path.includes('/urp/')
        const entries = [...this.published].filter(([path]) => nameOf(path).collection === collection && may(path))
        return ok({ head: this.head, entries: entries.map(([path, text]) => ({ path, text, oid: oidOf(text) })) })
      }
      case 'entry': {
        const { path } = v.parse(cms.EntryMessage, body)
        const text = this.published.get(path)
        return text === undefined ? problem(404, 'missing', 'La pagina non c’è.') : ok({ path, text, oid: oidOf(text), head: this.head })
      }
      case 'proposals':
        return ok([...this.proposals.values()].map(({ text: _text, media: _media, ...listed }) => listed))
      case 'proposal': {
        const { collection, slug } = v.parse(cms.ProposalMessage, body)
        const found = this.proposals.get(`${collection}/${slug}`)
        return found ? ok(found) : problem(404, 'missing', 'La bozza non c’è.')
      }
      case 'save':
        return this.#save(v.parse(cms.SaveMessage, body))
      case 'status': {
        const { collection, slug, tip, status } = v.parse(cms.StatusMessage, body)
        return this.#change(`${collection}/${slug}`, tip, (proposal) => ({ ...proposal, status }))
      }
      case 'withdraw': {
        const { collection, slug, tip } = v.parse(cms.WithdrawMessage, body)
        const changed = this.#change(`${collection}/${slug}`, tip, (proposal) => proposal)
        if (changed.status === 200) this.proposals.delete(`${collection}/${slug}`)
        return changed
      }
      case 'publish':
        return problem(403, 'not-approved', 'La pagina non è ancora approvata.', 'Aspetta la redazione.')
      case 'media':
        return ok([...this.media].map(([path, bytes]) => this.#file(path, bytes)))
      case 'media-upload': {
        const { path, base64 } = v.parse(cms.MediaUploadMessage, body)
        this.media.set(path, Buffer.from(base64, 'base64'))
        return ok({})
      }
      case 'checks':
        v.parse(ChecksMessage, body)
        return ok(this.checks)
      case 'preview': {
        const { text } = v.parse(cms.PreviewMessage, body)
        return ok({ html: previewOf(text) })
      }
      default:
        return problem(404, 'missing', name)
    }
  }

  #save({ collection, slug, path, base, text, media }: cms.Save): { status: number; answer: unknown } {
    const open = this.proposals.get(`${collection}/${slug}`)
    if ((open?.tip ?? null) !== base.tip) return problem(409, 'stale-entry', 'Nel frattempo un’altra persona ha cambiato questa pagina.', 'Copia quello che hai scritto e ricarica la pagina.')
    const result = parseEntry(path, Buffer.from(text), path.startsWith('content/intranet/') ? 'intranet' : 'public')
    if ('issues' in result) return problem(422, 'invalid-entry', result.issues.map(({ sentence }) => sentence).join(' '))
    const files = media.map((file) => {
      const bytes = Buffer.from(file.base64, 'base64')
      this.media.set(file.path, bytes)
      return this.#file(file.path, bytes)
    })
    const proposal = this.#propose(path, { text, title: titleOf(text), media: [...(open?.media ?? []), ...files] })
    return ok({ number: proposal.number, tip: proposal.tip, path })
  }

  #propose(path: string, change: Partial<cms.ProposalTextAnswer>): cms.ProposalTextAnswer {
    const name = nameOf(path)
    const key = `${name.collection}/${name.slug}`
    const before = this.proposals.get(key) ?? this.#empty(path)
    const proposal = { ...before, ...change, tip: oidOf(`${before.tip}${String(change.text)}`), updatedAt: Date.now() }
    this.proposals.set(key, proposal)
    return proposal
  }

  #empty(path: string): cms.ProposalTextAnswer {
    return {
      ...nameOf(path),
      number: this.proposals.size + 1,
      path,
      status: 'draft',
      isNew: !this.published.has(path),
      removal: false,
      move: false,
      title: '',
      head: this.head,
      tip: oidOf(path),
      updatedAt: 0,
      author: { id: 'anna-verdi', name: 'Anna Verdi' },
      openNotes: 0,
      remarks: [],
      text: null,
      media: [],
    }
  }

  #change(key: string, tip: string, change: (proposal: cms.ProposalTextAnswer) => cms.ProposalTextAnswer): { status: number; answer: unknown } {
    const proposal = this.proposals.get(key)
    if (proposal?.tip !== tip) return problem(409, 'stale-entry', 'Nel frattempo la bozza è cambiata.')
    this.proposals.set(key, change(proposal))
    return ok({})
  }

  #file(path: string, bytes: Buffer): cms.MediaAnswer {
    return { path, oid: oidOf(bytes), size: bytes.length, url: `/file/${path}` }
  }
}

/** Serves the editor and the double on a free port of this machine. */
/** What the server plays at the moment. */
export interface Playing {
  readonly double: Double
  /** What it tells the editor of the sites. */
  readonly config: object
}

export async function serve(playing: () => Playing, folder: string, files: PortalAssets['editor']): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const { double, config } = playing()
    respond(double, folder, files, config, request, response).catch((error: unknown) => response.writeHead(500).end(String(error)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () => new Promise<void>((resolve) => {
    server.closeAllConnections()
    server.close(() => resolve())
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close }
}

async function respond(double: Double, folder: string, files: PortalAssets['editor'], config: object, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = decodeURI((request.url ?? '/').split('?')[0] ?? '/')
  const send = (type: string, body: string | Buffer) => response.writeHead(200, { 'content-type': type, 'content-security-policy': EDITOR_POLICY }).end(body)
  if (path === '/redazione/editor/') return void send('text/html; charset=utf-8', editorPage(files))
  if (path.startsWith('/redazione/editor/')) return void send(path.endsWith('.css') ? 'text/css' : 'text/javascript', await readFile(join(folder, path.slice('/redazione/editor/'.length))))
  if (path.startsWith('/file/')) return void send('image/png', double.media.get(path.slice('/file/'.length)) ?? Buffer.alloc(0))
  if (path === '/stile.css') return void send('text/css', 'h1 { color: rgb(0, 102, 0) } #fine { margin-block-start: 4000px }')
  if (path === '/redazione/scrivania/') return void send('text/html; charset=utf-8', '<title>Scrivania</title>')
  if (path === '/entra') return void send('text/html; charset=utf-8', '<title>Entra</title>')
  if (!path.startsWith('/api/cms/')) return void response.writeHead(404).end()
  const name = path.slice('/api/cms/'.length)
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const body = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>
  const { status, answer } = name === 'config' && double.loggedIn ? ok({ config, person: { id: 'anna-verdi', name: 'Anna Verdi' } }) : double.answer(name, body)
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
}

function previewOf(text: string): string {
  const { data, body } = splitFrontMatter(text)
  const { titolo = '', immagine } = data as { titolo?: string; immagine?: { file?: string } }
  const image = immagine?.file ? `<img src="/prato${immagine.file}" alt="">` : ''
  return `<!doctype html><html lang="it"><head><link rel="stylesheet" href="/stile.css"></head><body><h1>${titolo}</h1>${image}<div id="testo">${body}</div><p><a id="altrove" href="/altrove">Altrove</a></p><p id="fine">Fine</p><script src="/redazione/editor/vietato.js"></script></body></html>`
}

function nameOf(path: string): { collection: string; slug: string } {
  const place = readEntryPath(path)
  return place ? { collection: collectionName(place), slug: editorSlug(place) } : { collection: '', slug: '' }
}

function titleOf(text: string): string {
  return String((splitFrontMatter(text).data as { titolo?: string }).titolo ?? '')
}

function oidOf(content: string | Buffer): string {
  return createHash('sha1').update(content).digest('hex')
}

function ok(answer: unknown): { status: number; answer: unknown } {
  return { status: 200, answer }
}

function problem(status: number, code: string, sentence: string, remedy = ''): { status: number; answer: unknown } {
  return { status, answer: { code, sentence, remedy } }
}
