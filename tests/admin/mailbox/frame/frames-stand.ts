import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { createServer as createListener, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { MAILBOX_POLICY } from '../../../../admin/mailbox/policy.ts'
import { browserBuild } from '../../../../scripts/assets/browser-build.ts'
import { openBrowser } from '../../../browser.ts'
import type { Frames } from './mount.tsx'

export interface Seen {
  /** Numbers of the messages whose script ran. */
  readonly ran: ReadonlySet<number>
  /** Numbers of those that asked a host for something, and connections altogether. */
  readonly asked: ReadonlySet<number>
  readonly connections: number
  /** Addresses a frame went to, or frames within frames. */
  readonly went: readonly string[]
  /** What the browser refused, in its own words. */
  readonly refused: readonly string[]
  /** Kinds of what was asked for outside. */
  readonly kinds: ReadonlySet<string>
}

/** A page under the mailbox's policy, or under none, that shows messages in frames; and a host outside that counts who comes. */
export async function openFrames() {
  const dir = mkdtempSync(join(tmpdir(), 'frames-'))
  const entry = new URL('mount.tsx', import.meta.url).pathname
  const made = await browserBuild({ entryPoints: { mount: entry }, outdir: dir, jsx: 'automatic', jsxImportSource: 'preact' })
  const script = readFileSync(join(dir, made.files.find((file) => file.endsWith('.js')) ?? ''))
  rmSync(dir, { recursive: true })

  let asked = new Set<number>()
  let connections = 0
  const outside = createListener((socket) => {
    connections++
    socket.on('error', () => undefined)
    socket.on('data', (data) => {
      for (const [, number] of data.toString('latin1').matchAll(/\/u(\d+)/g)) asked.add(Number(number))
      socket.end('HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n')
    })
  })
  const inside = createServer(({ url = '/' }, response) => {
    if (url === '/mount.js') return void response.setHeader('content-type', 'text/javascript').end(script)
    if (url.startsWith('/posta/')) return void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...(url === '/posta/' ? { 'content-security-policy': MAILBOX_POLICY } : {}) }).end(PAGE)
    if (url === '/style.css') return void response.setHeader('content-type', 'text/css').end(STYLE)
    response.writeHead(404).end()
  })
  const ports = await Promise.all([outside, inside].map((server) => new Promise<number>((done) => server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port)))))
  const browser: Browser = await openBrowser()
  const host = `127.0.0.1:${ports[0]}`
  const origin = `http://127.0.0.1:${ports[1]}`

  const open = async (policy = true): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } })
    await page.goto(`${origin}/posta/${policy ? '' : 'libera'}`)
    return page
  }

  return {
    host,
    open,
    /** Shows messages, moves over each and goes through them with the keyboard, and tells what came of it. */
    async look(messages: readonly string[], frames: Frames, policy = true, remote = false): Promise<Seen> {
      asked = new Set()
      connections = 0
      const [went, refused, kinds] = [[] as string[], [] as string[], new Set<string>()]
      const page = await open(policy)
      page.on('framenavigated', (frame) => (frame.parentFrame()?.parentFrame() === null && /^about:(srcdoc|blank)$/.test(frame.url())) || frame === page.mainFrame() || went.push(frame.url()))
      page.on('console', (message) => message.type() === 'error' && refused.push(message.text()))
      page.on('request', (request) => request.url().includes(host) && kinds.add(request.resourceType()))
      const ran = new Set<number>()
      for (let from = 0; from < messages.length; from += AT_ONCE) {
        await page.evaluate(([some, how, wanted]) => (globalThis as unknown as Shown).show(some, how, wanted), [messages.slice(from, from + AT_ONCE), frames, remote] as const)
        await page.waitForTimeout(100)
        await Promise.all(centres(Math.min(AT_ONCE, messages.length - from)).map(([x, y]) => page.mouse.move(x, y)))
        for (let times = 0; times < 4; times++) await page.keyboard.press('Tab')
        // Until nothing new happens, however slow the machine is.
        for (let before = -1; before < asked.size + ran.size; ) {
          before = asked.size + ran.size
          await page.waitForTimeout(150)
          for (const number of await page.evaluate(() => (globalThis as unknown as Shown).ran)) ran.add(number)
        }
      }
      await page.close()
      return { ran, asked, connections, went, refused, kinds }
    },
    close: async () => {
      await browser.close()
      inside.closeAllConnections()
      inside.close()
      outside.close()
    },
  }
}

interface Shown {
  readonly show: (messages: readonly string[], frames: Frames, remote?: boolean, images?: Readonly<Record<string, string>>) => void
  readonly ran: readonly number[]
}

const AT_ONCE = 80
const COLUMNS = 10
const [WIDTH, HEIGHT] = [160, 120]
const centres = (count: number) => Array.from({ length: count }, (_, i) => [(i % COLUMNS) * WIDTH + 60, Math.floor(i / COLUMNS) * HEIGHT + 40] as const)

const PAGE = '<!doctype html><html lang="it"><title>Posta</title><link rel="stylesheet" href="/style.css"><main><div id="place"></div><h1>Posta</h1></main><script src="/mount.js"></script></html>'
const STYLE = `body{margin:0}#place{display:grid;grid-template-columns:repeat(${COLUMNS},${WIDTH}px)}.cell{height:${HEIGHT}px;overflow:hidden}.message-frame{position:relative}iframe{display:block;width:100%;border:0}`
