import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Proposal } from '../../../../lib/forge/proposal.ts'
import { handOver } from '../../../../lib/workflow/queue/hand-over.ts'
import { release } from '../../../../lib/workflow/queue/release.ts'
import { take } from '../../../../lib/workflow/queue/take.ts'
import { takersOf } from '../../../../lib/workflow/queue/takers-of.ts'
import { queueAnswer } from '../../../../lib/workflow/queue/queue-answer.ts'
import { publish } from '../../../../lib/workflow/publish.ts'
import { saveEntry } from '../../../../lib/workflow/save-entry.ts'
import { sendToReview } from '../../../../lib/workflow/send-to-review.ts'
import { takenBy } from '../../../../lib/workflow/state/taken-by.ts'
import { refusal } from '../../forge/refusal.ts'
import { openScene, type Scene } from '../scene.ts'

const NAME = { collection: 'prato-notizia', slug: 'polizia/chiusura-ponte' }

/** A notice of the vigile that waits for the office. */
function scene(title: string, play: (scene: Scene, sent: Proposal) => Promise<void>): void {
  test(title, async () => {
    const open = await openScene()
    try {
      const vigile = await open.person('vigile')
      const draft = await saveEntry(open.work, vigile, await open.save())
      await play(open, await sendToReview(open.work, vigile, { name: NAME, tip: draft.tip }))
    } finally {
      await open.end()
    }
  })
}

scene('who may approve a proposal takes it in hand, and everybody sees it', async ({ work, person }, { number }) => {
  await take(work, await person('elena'), { number, from: null })
  const { items } = await queueAnswer(work, await person('franco'))
  assert.equal(items.map((item) => [item.takenBy?.id, item.last.what]), [['elena', 'l’ha presa in carico']])
})

scene('of two who take it at once one has it and the other is told by whom it was taken, and what to do', async ({ work, forge, person }, { number }) => {
  const people = await Promise.all(['elena', 'franco'].map(person))
  const results = await Promise.allSettled(people.map((who) => take(work, who, { number, from: null })))
  const won = results.findIndex(({ status }) => status === 'fulfilled')
  const [lost] = results.filter((result) => result.status === 'rejected')
  assert.is(results.filter(({ status }) => status === 'fulfilled').length, 1)
  const proposal = await forge.proposal(number)
  assert.is(proposal && takenBy(proposal)?.id, people[won]?.id)
  const { code, message, remedy } = lost?.reason as { code: string; message: string; remedy: string }
  assert.is(code, 'holder-changed')
  assert.ok(message.includes(people[won]?.name ?? '?'), message)
  assert.match(remedy, /prendila al suo posto/)
  const [item] = (await queueAnswer(work, people[0] as never)).items
  assert.is(item?.last.by.id, people[won]?.id, 'what came to nothing is not the last thing that happened')
})

scene('to take it twice is to take it once', async ({ work, person }, { number }) => {
  const elena = await person('elena')
  const once = await take(work, elena, { number, from: null })
  assert.is((await take(work, elena, { number, from: null })).events.length, once.events.length)
})

scene('a colleague takes it over knowing from whom, and only while that is so', async ({ work, person }, { number }) => {
  const [elena, franco] = await Promise.all([person('elena'), person('franco')])
  await take(work, elena, { number, from: null })
  assert.is((await refusal(take(work, franco, { number, from: null }))).code, 'holder-changed')
  assert.is(takenBy(await take(work, franco, { number, from: 'elena' }))?.id, 'franco')
  assert.is((await refusal(take(work, elena, { number, from: 'elena' }))).code, 'holder-changed')
})

scene('it is handed over to who may approve it, not to its author nor to a stranger', async ({ work, person }, { number }) => {
  const elena = await person('elena')
  await take(work, elena, { number, from: null })
  assert.equal((await takersOf(work, elena, number)).map(({ id }) => id), ['elena', 'franco'])
  for (const to of ['vigile', 'maestra', 'nessuno']) assert.is((await refusal(handOver(work, elena, { number, from: 'elena', to }))).code, 'cannot-take', to)
  assert.is(takenBy(await handOver(work, elena, { number, from: 'elena', to: 'franco' }))?.id, 'franco')
  assert.is((await refusal(handOver(work, elena, { number, from: 'elena', to: 'elena' }))).code, 'holder-changed')
})

scene('who has it leaves it; who has not leaves nothing', async ({ work, person }, { number }) => {
  const [elena, franco] = await Promise.all([person('elena'), person('franco')])
  await take(work, elena, { number, from: null })
  assert.is((await refusal(release(work, franco, { number }))).code, 'holder-changed')
  assert.is(takenBy(await release(work, elena, { number })), null)
  assert.is(takenBy(await release(work, elena, { number })), null)
})

scene('neither its author nor a referent takes it, and an auditor sees who has it', async ({ work, person }, { number }) => {
  assert.is((await refusal(take(work, await person('vigile'), { number, from: null }))).code, 'not-allowed-approve')
  assert.is((await refusal(take(work, await person('maestra'), { number, from: null }))).code, 'proposal-missing')
  const auditor = await person('teresa')
  assert.is((await refusal(take(work, auditor, { number, from: null }))).code, 'not-allowed-approve')
  await take(work, await person('elena'), { number, from: null })
  assert.is((await queueAnswer(work, auditor)).items[0]?.takenBy?.id, 'elena')
})

scene('taking locks nothing: a colleague may still publish', async ({ work, person }, { number, tip }) => {
  await take(work, await person('elena'), { number, from: null })
  const franco = await person('franco')
  assert.is((await publish(work, franco, { number, tip })).status, 'published')
  const { items, ended } = await queueAnswer(work, await person('elena'))
  assert.equal(items, [])
  assert.equal(ended.map(({ last }) => [last.by.id, last.what]), [['franco', 'l’ha pubblicata']])
  assert.is((await refusal(take(work, franco, { number, from: 'elena' }))).code, 'proposal-closed')
})

test.run()
