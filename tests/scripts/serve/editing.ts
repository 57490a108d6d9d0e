import { readEntryPath } from '../../../lib/model/entry-path.ts'
import { nameOfEntry } from '../../../lib/workflow/proposal-name.ts'
import { ask, type Place } from './serving.ts'

export interface Saved {
  readonly number: number
  readonly tip: string
}

let saves = 0

/** Someone who writes and publishes over HTTP, as the editor and the desk would for them. */
export function editingAt({ port, cookieOf }: Pick<Place, 'port' | 'cookieOf'>) {
  async function asked<T>(person: string, address: string, body: unknown): Promise<T> {
    const heard = await ask(port, 'POST', address, { cookie: await cookieOf(person), body })
    if (heard.status !== 200) throw new Error(`${address}: ${heard.status} ${heard.text}`)
    return JSON.parse(heard.text) as T
  }
  const nameOf = (path: string) => {
    const place = readEntryPath(path)
    if (!place) throw new Error(path)
    return nameOfEntry(place)
  }

  return {
    /** Saves a page in a proposal; `tip` goes on with one. */
    async save(person: string, path: string, text: string, tip: string | null = null): Promise<Saved> {
      const { head } = await asked<{ head: string }>(person, '/api/cms/entries', { collection: nameOf(path).collection })
      return asked(person, '/api/cms/save', { ...nameOf(path), requestId: `richiesta-${process.pid}-${++saves}`, path, base: { head, tip }, text, media: [], confirmed: true })
    },
    send: (person: string, path: string, tip: string) => asked<Saved>(person, '/api/cms/status', { ...nameOf(path), tip, status: 'pending_review' }),
    publish: (person: string, { number, tip }: Saved) => asked<{ readonly status: string }>(person, '/api/desk/publish', { number, tip }),
  }
}

/** A notice of the small site, with a sign in it that can be looked for. */
export function notice(title: string, body: string): string {
  return `---\ntitolo: ${title}\ndescrizione: Un avviso di prova, che dice una cosa sola.\nufficio: urp\ntipo: notizia\ndata_pubblicazione: 2026-02-02\ndata_revisione: 2030-02-02\n---\n\n${body}\n`
}
