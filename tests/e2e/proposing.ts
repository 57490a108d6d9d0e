import { readEntryPath } from '../../lib/model/entry-path.ts'
import { nameOfEntry } from '../../lib/workflow/proposal-name.ts'
import { visitorOf } from '../functions/visitor.ts'

/** A proposal as whoever made it knows it. */
export interface Sent {
  readonly number: number
  readonly tip: string
  readonly path: string
}

let saves = 0

/** People in front of the portal at `url` who propose over HTTP, as the editor would for them. */
export function proposingAt(url: string) {
  const { enter, post } = visitorOf(url)
  const asked = async <T>(address: string, message: object, cookie: string): Promise<T> => {
    const response = await post(address, message, cookie)
    if (!response.ok) throw new Error(`${address}: ${response.status} ${await response.text()}`)
    return (await response.json()) as T
  }

  /** Saves a page as somebody would who has just opened it; `tip` continues their proposal. */
  async function save(persona: string, path: string, text: string, tip: string | null = null): Promise<Sent> {
    const place = readEntryPath(path)
    if (!place) throw new Error(path)
    const cookie = await enter(persona)
    const { head } = await asked<{ head: string }>('/api/cms/entries', { collection: nameOfEntry(place).collection }, cookie)
    return asked<Sent>('/api/cms/save', { ...nameOfEntry(place), requestId: `richiesta-${++saves}`, path, base: { head, tip }, text, media: [], confirmed: true }, cookie)
  }

  /** Saves a page and sends it to review. */
  async function propose(persona: string, path: string, text: string): Promise<Sent> {
    const sent = await save(persona, path, text)
    const place = readEntryPath(path)
    if (place) await asked('/api/cms/status', { ...nameOfEntry(place), tip: sent.tip, status: 'pending_review' }, await enter(persona))
    return sent
  }
  return { save, propose, enter, post }
}
