import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { joinFrontMatter } from '../../lib/model/front-matter.ts'
import type { ProblemMessage } from '../../lib/protocol/problem-message.ts'
import { openTestPortal } from '../e2e/portal.ts'
import { visitorOf } from '../functions/visitor.ts'

const portal = await openTestPortal()
test.after(() => portal.end())
const { enter, post } = visitorOf(portal.url)
const chiara = await enter('chiara-landi')
const { head } = (await (await post('/api/cms/entries', { collection: 'intranet-notizia' }, chiara)).json()) as { head: string }

let saves = 0

/** Saves a news item of Prato's area, whose author reads nothing of Montemurlo's. */
async function save(slug: string, more: Record<string, unknown> = {}): Promise<{ readonly status: number; readonly text: string }> {
  const text = joinFrontMatter({ titolo: 'Prova', descrizione: 'Una prova.', area: 'prato', tipo: 'interna', ...more, data_pubblicazione: '2026-03-02', data_revisione: '2027-03-02' }, 'Testo.')
  const message = { collection: 'intranet-notizia', slug: `prato/${slug}`, requestId: `richiesta-${++saves}`, path: `content/intranet/prato/notizia/${slug}.md`, base: { head, tip: null }, text, media: [] }
  const response = await post('/api/cms/save', message, chiara)
  return { status: response.status, text: response.status === 200 ? '' : ((await response.json()) as ProblemMessage).sentence }
}

test('a name that is taken in an area one does not read is free in one’s own, and nothing is said of the other', async () => {
  assert.equal(await save('corso-di-primo-soccorso'), { status: 200, text: '' })
})

test('a name that is taken in the common area is refused: its pages are read with one’s own', async () => {
  const { status, text } = await save('attenzione-alle-email-false')
  assert.is(status, 422, text)
  assert.match(text, /content\/intranet\/tutti\/notizia\/attenzione-alle-email-false\.md/)
})

test('a file of an area one does not read is as good as not there: both are refused in the same words', async () => {
  const asked = async (file: string) => {
    const { status, text } = await save(`prova-${saves}`, { allegati: [{ titolo: 'Un file', file }] })
    return `${status} ${text.replaceAll(file, 'FILE').replace(/prova-\d+/g, 'PROVA')}`
  }
  const there = await asked('/montemurlo/media/fontanella.svg')
  assert.is(there, await asked('/montemurlo/media/non-esiste.svg'))
  assert.match(there, /^422 /)
  assert.is(await asked('/prato/media/non-esiste.svg'), there)
})

test.run()
