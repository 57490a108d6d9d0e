import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { approve } from '../../../../lib/workflow/approve.ts'
import { patronDay } from '../../../../lib/workflow/queue/patron-day.ts'
import { queueAnswer } from '../../../../lib/workflow/queue/queue-answer.ts'
import { saveEntry } from '../../../../lib/workflow/save-entry.ts'
import { sendToReview } from '../../../../lib/workflow/send-to-review.ts'
import { workingDaysBetween } from '../../../../lib/calendar/working-days.ts'
import { INTRANET, notice, openScene, type Scene, SITE } from '../scene.ts'

const NAME = { collection: 'prato-notizia', slug: 'polizia/chiusura-ponte' }
const DAY = 86_400_000

function scene(title: string, play: (scene: Scene) => Promise<void>, more: Readonly<Record<string, string>> = {}): void {
  test(title, async () => {
    const open = await openScene(more)
    try {
      await play(open)
    } finally {
      await open.end()
    }
  })
}

/** The line of the notice as Elena sees it at a moment. */
async function lineAt({ work, person }: Scene, now: number) {
  const [item] = (await queueAnswer({ ...work, now: () => now }, await person('elena'))).items
  if (!item) throw new Error('the queue is empty')
  return item
}

async function sent({ work, person, save }: Scene, text?: string) {
  const vigile = await person('vigile')
  const draft = await saveEntry(work, vigile, await save(text ? { text } : {}))
  return sendToReview(work, vigile, { name: NAME, tip: draft.tip })
}

scene('a draft is promised nothing, and its age is that of its first word', async (open) => {
  const draft = await saveEntry(open.work, await open.person('vigile'), await open.save())
  const { deadline, status, ageWorkingDays } = await lineAt(open, draft.createdAt + 28 * DAY)
  assert.equal([deadline, status], [null, 'draft'])
  assert.ok(ageWorkingDays >= 15 && ageWorkingDays <= 20, `${ageWorkingDays} working days in four weeks`)
})

scene('a proposal that waits has its promise, late when the day is gone', async (open) => {
  const { updatedAt } = await sent(open)
  const { deadline } = await lineAt(open, updatedAt)
  assert.equal([deadline?.from, deadline?.late], ['promise', 0])
  assert.ok(((await lineAt(open, updatedAt + 28 * DAY)).deadline?.late ?? 0) > 10)
})

scene('what has an appointment has been answered: it is never late', async (open) => {
  const { number, tree, updatedAt } = await sent(open)
  await open.forge.record(number, { type: 'scheduled', by: await open.person('elena'), at: updatedAt, tree, publishAt: updatedAt + 30 * DAY })
  const { deadline, publishAt } = await lineAt(open, updatedAt + 28 * DAY)
  assert.equal([deadline, publishAt], [null, updatedAt + 30 * DAY])
})

scene('a notice that ends before the promise asks for an answer by its own day', async (open) => {
  const tomorrow = new Date(Date.now() + DAY).toISOString().slice(0, 10)
  const { updatedAt } = await sent(open, notice('polizia', 'Chiusura del ponte', 'Testo.', { tipo: 'avviso', data_scadenza: tomorrow }))
  const { deadline, summary } = await lineAt(open, updatedAt)
  assert.equal([deadline?.day, deadline?.from, summary], [tomorrow, 'content', 'nuova pagina'])
})

// A Tuesday, and no holiday of the nation: only who has it for patron is closed.
const TUESDAY = '12-01'
for (const [whose, patrono, days] of [['elsewhere', undefined, 2], ['where it is the patron’s', TUESDAY, 1]] as const) {
  scene(
    `the first of December 2026 ${whose} counts ${days === 2 ? 'as any other day' : 'for nothing'}`,
    async (open) => {
      const vigile = await open.person('vigile')
      await saveEntry(open.work, vigile, await open.save())
      const [proposal] = await open.forge.proposals()
      if (!proposal) throw new Error('nothing proposed')
      const published = await open.work.published()
      const path = proposal.paths[0] ?? ''
      assert.is(workingDaysBetween(Date.parse('2026-11-29T10:00Z'), Date.parse('2026-12-01T10:00Z'), patronDay(published, path)), days)
      assert.is(patronDay(published, path.replace('/prato/', '/intranet/')), undefined)
    },
    { 'siti.yml': JSON.stringify({ siti: { prato: { ...SITE, ...(patrono && { patrono }) }, intranet: INTRANET } }) },
  )
}

scene('an approval of a former text is named as such until it is given again', async (open) => {
  const proposal = await sent(open)
  const franco = await open.person('franco')
  const approved = await approve(open.work, franco, proposal)
  assert.equal((await lineAt(open, Date.now())).staleApprovals, [])
  const changed = await saveEntry(open.work, await open.person('vigile'), await open.save({ body: 'Il ponte chiude martedì.', base: { head: proposal.base, tip: approved.tip } }))
  const stale = await lineAt(open, Date.now())
  assert.equal([stale.staleApprovals.map(({ id }) => id), stale.approvals], [['franco'], 0])
  await approve(open.work, franco, changed)
  assert.equal((await lineAt(open, Date.now())).staleApprovals, [])
})

scene('an author sees that it is theirs and may do nothing, an editor the contrary', async (open) => {
  await sent(open)
  const [mine] = (await queueAnswer(open.work, await open.person('vigile'))).items
  assert.equal([mine?.own, mine?.can.sendBack], [true, false])
  const theirs = await lineAt(open, Date.now())
  assert.equal([theirs.own, theirs.can.sendBack], [false, true])
})

test.run()
