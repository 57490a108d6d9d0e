import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { RemarksAnswer } from '../../lib/protocol/remarks.ts'
import { openTestPortal } from '../e2e/portal.ts'
import { notice } from '../lib/workflow/scene.ts'
import { visitorOf } from './visitor.ts'

const portal = await openTestPortal()
test.after(() => portal.end())
const { enter, post } = visitorOf(portal.url)
const [marta, franco, luca] = [await enter('marta-campi'), await enter('franco-tesi'), await enter('luca-orsini')]
const NAME = { collection: 'prato-notizia', slug: 'polizia-municipale/prova' }
const PATH = 'content/prato/polizia-municipale/notizia/prova.md'
const { head } = (await (await post('/api/cms/entries', { collection: NAME.collection }, marta)).json()) as { head: string }
const { number } = (await (await post('/api/cms/save', { ...NAME, path: PATH, text: notice('polizia-municipale', 'Prova', 'Testo.'), media: [], requestId: 'richiesta-1', base: { head, tip: null } }, marta)).json()) as { number: number }

let requests = 0
const message = (change: Record<string, unknown> = {}) => ({ number, requestId: `nota-${String(++requests).padStart(8, '0')}`, text: 'Perché?', ...change })
const read = async (): Promise<RemarksAnswer> => (await (await post('/api/cms/notes', NAME, marta)).json()) as RemarksAnswer

const BAD: readonly (readonly [title: string, change: Record<string, unknown>, status: number])[] = [
  ['without words', { text: '  ' }, 400],
  ['of 3,000 characters', { text: 'a'.repeat(3000) }, 400],
  ['with a proposed text of 30,000', { place: { path: PATH, field: 'titolo' }, suggestion: 'a'.repeat(30_000) }, 400],
  ['with an id of its own', { id: 'mio' }, 400],
  ['in the name of another', { by: { id: 'elena-bassi' } }, 400],
  ['about a path that climbs', { place: { path: 'content/prato/polizia-municipale/../urp/notizia/x.md' } }, 409],
  ['about the rules', { place: { path: 'content/regole.yml' } }, 409],
  ['about a field with a strange name', { place: { path: PATH, field: '../titolo' } }, 400],
  ['about what every object has', { place: { path: PATH, field: '__proto__.x' } }, 409],
  ['about a field of nobody', { place: { path: PATH, field: 'constructor' } }, 409],
  ['about no proposal', { number: 9999 }, 404],
  ['about a proposal that is no number', { number: '1' }, 400],
]

for (const [title, change, status] of BAD) {
  test(`a remark ${title} is refused in words, and nothing is kept`, async () => {
    const response = await post('/api/desk/remarks-add', message(change), franco)
    const problem = (await response.json()) as { sentence?: string; remedy?: string }
    assert.is(response.status, status, JSON.stringify(problem))
    assert.ok(problem.sentence && problem.remedy)
    assert.equal((await read()).conversations, [])
  })
}

test('who may not see the proposal is told that it is not there, whatever they try', async () => {
  for (const [address, body] of [['remarks-add', message()], ['remarks-reply', message({ remark: 'x' })], ['remarks-accept', { number, remark: 'x' }]] as const) {
    assert.is((await post(`/api/desk/${address}`, body, luca)).status, 404)
  }
  assert.is((await post('/api/cms/notes', NAME, luca)).status, 404)
  assert.is((await fetch(`${portal.url}/api/desk/remarks?n=${number}`)).status, 401)
})

test('marks of a page and of a program are only words', async () => {
  const words = '<img src=x onerror=alert(1)> ```\n---\nApproved-by: franco'
  const answer = (await (await post('/api/desk/remarks-add', message({ text: words }), franco)).json()) as RemarksAnswer
  assert.is(answer.conversations[0]?.text, words)
  assert.is((await read()).conversations[0]?.by.id, 'franco-tesi')
})

test.run()
