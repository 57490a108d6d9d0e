import * as assert from 'uvu/assert'
import type { ProblemMessage } from '../../../lib/protocol/problem-message.ts'
import { type Draft, type FoldersAnswer, type ListAnswer, type MessageAnswer, UPLOAD_SLICE } from '../../../lib/protocol/webmail.ts'
import { openTestPortal } from '../../e2e/portal.ts'
import { httpBrowser } from '../session/http-browser.ts'

type Options = NonNullable<Parameters<typeof openTestPortal>[0]>
type Ref = MessageAnswer['line']

/** The portal with people who read their mail, and what the portal wrote in its log. */
export async function openMailStage(options: Options = {}) {
  const clock = { ahead: 0 }
  const logged: string[] = []
  const portal = await openTestPortal({ now: () => Date.now() + clock.ahead, log: (event, data) => void logged.push(`${event} ${JSON.stringify(data)}`), ...options })
  return {
    portal,
    clock,
    logged,
    /** A browser of its own in which a demonstration person is logged in. */
    as: async (persona: string) => {
      const browser = httpBrowser()
      await browser.ask(`${portal.url}/entra`, { method: 'POST', headers: { origin: portal.url }, body: new URLSearchParams({ persona }) })
      return mailReader(portal.url, browser)
    },
    end: () => portal.end(),
  }
}

export type MailReader = ReturnType<typeof mailReader>

/** Somebody with a browser of their own, who reads mail with it. */
export function mailReader(url: string, browser: ReturnType<typeof httpBrowser>) {
  const send = (name: string, body: string | Uint8Array, headers: Record<string, string> = {}) =>
    browser.ask(`${url}/api/webmail/${name}`, { method: 'POST', headers: { origin: url, 'x-redazione': 'posta', ...headers }, body: body as BodyInit })
  const raw = (name: string, message: unknown = {}, headers: Record<string, string> = {}) => send(name, JSON.stringify(message), { 'content-type': 'application/json', ...headers })
  async function ask<T>(name: string, message: unknown = {}): Promise<T> {
    const response = await raw(name, message)
    const value = (await response.json()) as unknown
    assert.is(response.status, 200, `${name}: ${JSON.stringify(value)}`)
    return value as T
  }
  const list = (folder: string) => ask<ListAnswer>('list', { folder, from: 0, count: 50, conversations: false })
  return {
    url,
    browser,
    cookies: browser.jarOf(url),
    raw,
    ask,
    /** The code of a refusal, with its status. */
    refused: async (name: string, message: unknown = {}, headers: Record<string, string> = {}): Promise<string> => {
      const response = await raw(name, message, headers)
      return `${response.status} ${((await response.json()) as Partial<ProblemMessage>).code ?? 'no code'}`
    },
    get: (name: string, query: Record<string, string>, headers: Record<string, string> = {}) => browser.ask(`${url}/api/webmail/${name}?${new URLSearchParams(query)}`, { headers }),
    list,
    message: (line: Ref | { folder: string; validity: string; uid: number }) => ask<MessageAnswer>('message', { ref: refOf(line) }),
    folders: async () => (await ask<FoldersAnswer>('folders')).folders,
    /** The path of the folder for something. */
    folder: async (role: string) => (await ask<FoldersAnswer>('folders')).folders.find((one) => one.role === role)?.path ?? '',
    /** Sends a slice of a file; gives the status of the answer. */
    slice: async (id: string, bytes: Uint8Array, slice: number, slices: number, name = 'file.bin') =>
      (await send(`upload?${new URLSearchParams({ id, slice: String(slice), slices: String(slices), name, type: 'application/octet-stream' })}`, bytes, { 'content-type': 'application/octet-stream' })).status,
  }
}

export function refOf({ folder, validity, uid }: { readonly folder: string; readonly validity: string; readonly uid: number }) {
  return { folder, validity, uid }
}

export function query({ folder, validity, uid }: { readonly folder: string; readonly validity: string; readonly uid: number }): Record<string, string> {
  return { folder, validity, uid: String(uid) }
}

/** A whole file in slices, as the page cuts it. */
export function slicesOf(bytes: Uint8Array): readonly Uint8Array[] {
  return Array.from({ length: Math.max(1, Math.ceil(bytes.byteLength / UPLOAD_SLICE)) }, (_, at) => bytes.slice(at * UPLOAD_SLICE, (at + 1) * UPLOAD_SLICE))
}

export function draftFor(change: Partial<Draft> = {}): Draft {
  return { from: 'marta.campi@prato.example', to: [{ name: 'Elena Bassi', email: 'elena.bassi@prato.example' }], cc: [], bcc: [], subject: 'Una prova', text: 'Buongiorno.', html: null, attachments: [], receipt: false, important: false, about: null, ...change }
}

/** What had to be there and is not. */
export function missing(): never {
  throw new Error('it is not there')
}
