import * as assert from 'uvu/assert'
import { openTestPortal } from '../../e2e/portal.ts'
import { visitorOf } from '../visitor.ts'

/** The portal with somebody who fills in the forms of a public site, and what the portal wrote in its log. */
export async function openRequestStage() {
  const clock = { ahead: 0 }
  const logged: string[] = []
  const portal = await openTestPortal({ now: () => Date.now() + clock.ahead, log: (event, data) => void logged.push(`${event} ${JSON.stringify(data)}`) })
  const visitor = visitorOf(portal.url)
  const send = (path: string, body: URLSearchParams | FormData, headers: Record<string, string> = { origin: portal.url }) => fetch(`${portal.url}${path}`, { method: 'POST', redirect: 'manual', headers, body })
  return {
    portal,
    clock,
    logged,
    ...visitor,
    /** Sends the fields of a form; a name with several files is given as a list. */
    send,
    form: (path: string, fields: Readonly<Record<string, string>>, headers?: Record<string, string>) => send(path, new URLSearchParams(fields), headers),
    /** The id of the request that was made. */
    sent: async (response: Promise<Response>): Promise<string> => {
      const { status, headers } = await response
      assert.is(status, 303)
      return new URL(headers.get('location') ?? '', portal.url).searchParams.get('n') ?? ''
    },
    json: async <T>(response: Promise<Response>): Promise<T> => {
      const done = await response
      assert.is(done.status, 200, done.url)
      return (await done.json()) as T
    },
  }
}

export const ASSISTANCE = { sito: 'prato', nome: 'Ada', cognome: 'Prova', email: 'ada@persona.example', servizio: 'anagrafe/cambio-di-residenza', testo: 'Come cambio residenza?', privacy: 'si' } as const
export const DISSERVICE = { sito: 'prato', categoria: 'Illuminazione pubblica', luogo: 'Via delle Rose 12', oggetto: 'Lampione spento', testo: 'È spento da lunedì.', email: '', posizione: '', privacy: 'si' } as const
export const APPOINTMENT = { sito: 'prato', ufficio: 'anagrafe/anagrafe', servizio: '', argomento: 'altro', testo: 'Devo ritirare un documento.', nome: 'Ugo', cognome: 'Prova', email: 'ugo@persona.example', telefono: '', privacy: 'si' } as const
