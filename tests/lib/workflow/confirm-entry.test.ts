import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { summaryOf } from '../../../lib/model/facts/summary.ts'
import { splitFrontMatter } from '../../../lib/model/front-matter.ts'
import { confirmEntry } from '../../../lib/workflow/confirm-entry.ts'
import { factsOf } from '../../../lib/workflow/facts-of.ts'
import { publish } from '../../../lib/workflow/publish.ts'
import { saveEntry } from '../../../lib/workflow/save-entry.ts'
import { refusal } from '../forge/refusal.ts'
import { notice, openScene, type Scene } from './scene.ts'

const MARKET = 'content/prato/polizia/notizia/mercato.md'

function scene(title: string, play: (scene: Scene) => Promise<void>): void {
  test(title, async () => {
    const open = await openScene()
    try {
      await play(open)
    } finally {
      await open.end()
    }
  })
}

const request = async ({ forge }: Scene, change: object = {}) => ({ requestId: 'conferma-1', path: MARKET, head: await forge.head(), ...change })
const text = async ({ forge }: Scene, at: string) => new TextDecoder().decode((await forge.read(at, MARKET)) ?? undefined)

scene('a confirmation is today in Italy and a year from then, and nothing else of the page', async (open) => {
  const { work, person } = open
  const before = splitFrontMatter(await text(open, await open.forge.head()))
  // An hour to midnight in Greenwich is already tomorrow in Italy.
  const late = { ...work, now: () => Date.parse('2026-11-23T23:30:00Z') }
  const proposal = await confirmEntry(late, await person('vigile'), await request(open))
  assert.is(proposal.status, 'pending_review')
  const after = splitFrontMatter(await text(open, proposal.tip))
  assert.equal(after, { body: before.body, data: { ...(before.data as object), data_verifica: '2026-11-24', data_revisione: '2027-11-24' } })
  assert.is(summaryOf(await factsOf(work, await work.published(), proposal)), 'conferma: è ancora giusto')
})

scene('another person publishes it, and to confirm again the same day changes nothing', async (open) => {
  const { work, person } = open
  const proposal = await confirmEntry(work, await person('vigile'), await request(open))
  await publish(work, await person('elena'), proposal)
  assert.match(await text(open, await open.forge.head()), /^data_verifica: 2026-11-23$/m)
  assert.is((await refusal(confirmEntry(work, await person('vigile'), await request(open, { requestId: 'conferma-2' })))).code, 'already-confirmed')
})

scene('sent twice it happens once', async (open) => {
  const [first, second] = [await confirmEntry(open.work, await open.person('vigile'), await request(open)), await confirmEntry(open.work, await open.person('vigile'), await request(open))]
  assert.equal([second.number, second.tip], [first.number, first.tip])
  assert.is((await open.forge.proposals()).length, 1)
})

scene('who may not write the page does not confirm it, nor does who read another text, nor while a change of it is open', async (open) => {
  const { work, forge, person, save } = open
  const old = await forge.head()
  assert.is((await refusal(confirmEntry(work, await person('maestra'), await request(open)))).code, 'not-allowed-write')
  const change = await saveEntry(work, await person('elena'), await save({ path: MARKET, text: notice('polizia', 'Il mercato torna', `Da lunedì il mercato torna. ${'Le strade restano aperte. '.repeat(20).trim()}`) }))
  assert.is((await refusal(confirmEntry(work, await person('vigile'), await request(open)))).code, 'proposal-exists')
  const sent = await forge.setStatus({ number: change.number, expectedTip: change.tip, by: await person('elena'), status: 'pending_review' })
  await publish(work, await person('franco'), sent)
  assert.is((await refusal(confirmEntry(work, await person('vigile'), await request(open, { head: old })))).code, 'stale-entry')
  assert.is((await refusal(confirmEntry(work, await person('vigile'), await request(open, { path: 'content/prato/polizia/notizia/manca.md' })))).code, 'proposal-missing')
})

test.run()
