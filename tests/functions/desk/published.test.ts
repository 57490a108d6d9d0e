import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { DeskProposal } from '../../../lib/protocol/desk.ts'
import { openTestPortal } from '../../e2e/portal.ts'
import { proposingAt } from '../../e2e/proposing.ts'
import { visitorOf } from '../visitor.ts'

const portal = await openTestPortal()
test.after(() => portal.end())
const { enter, get, post } = visitorOf(portal.url)
const PATH = 'content/prato/polizia-municipale/notizia/lavaggio-strade-sospeso.md'

test('who signs or undoes sees what was published: the facts, the page before and after, and both in one', async () => {
  const [marta, elena] = [await enter('marta-campi'), await enter('elena-bassi')]
  const { text } = (await (await post('/api/cms/entry', { path: PATH }, marta)).json()) as { text: string }
  const { number } = await proposingAt(portal.url).propose('marta-campi', PATH, text.replace(/^descrizione: .*$/m, 'descrizione: Per tre giorni le macchine non passano.'))
  const desk = async () => (await (await get(`/api/desk/proposal?n=${number}`, elena)).json()) as DeskProposal
  const open = await desk()
  assert.is((await post('/api/desk/publish', { number, tip: open.tip }, elena)).status, 200)

  const after = await desk()
  assert.is(after.status, 'published')
  assert.equal(after.entries.map(({ changes }) => changes.map(({ field }) => field)), open.entries.map(({ changes }) => changes.map(({ field }) => field)))
  assert.ok(after.entries[0]?.changes.length)
  const page = async (side: string) => (await get(`/api/desk/page?n=${number}&side=${side}&path=${encodeURIComponent(PATH)}`, elena)).text()
  const [before, now, together] = [await page('before'), await page('after'), await page('together')]
  assert.ok(before.includes('Per due giorni') && !before.includes('Per tre giorni'), 'before is what readers had')
  assert.ok(now.includes('Per tre giorni'))
  assert.match(together, /<ins/)
  assert.match(together, /<del/)
})

test.run()
