import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Person } from '../../../../lib/access/person.ts'
import { Problem } from '../../../../lib/errors/problem.ts'
import { readEntryPath } from '../../../../lib/model/entry-path.ts'
import { nameOfEntry } from '../../../../lib/workflow/proposal-name.ts'
import { publishMany } from '../../../../lib/workflow/queue/publish-many.ts'
import { queueAnswer } from '../../../../lib/workflow/queue/queue-answer.ts'
import { saveEntry } from '../../../../lib/workflow/save-entry.ts'
import { sendToReview } from '../../../../lib/workflow/send-to-review.ts'
import { openScene, RULES, type Scene } from '../scene.ts'

const LANES = `${RULES}lanes:
  - { lane: heavy, when: [deadline] }
  - { lane: light, only: [confirmation, contacts], days: 1 }
`
const PLACE = 'content/prato/polizia/luogo/palazzo.md'
const OFFICE = 'content/prato/polizia/unita/polizia.md'
const MARKET = 'content/prato/polizia/notizia/mercato.md'

async function proposed({ work, forge }: Scene, author: Person, path: string, from: string | RegExp, to: string) {
  const head = await forge.head()
  const text = new TextDecoder().decode((await forge.read(head, path)) ?? undefined)
  const place = readEntryPath(path)
  if (!place || text.replace(from, to) === text) throw new Error(`nothing to change in ${path}`)
  const draft = await saveEntry(work, author, { requestId: `richiesta-${path.length}-${to.length}`, path, text: text.replace(from, to), media: [], base: { head, tip: null }, confirmed: true })
  return sendToReview(work, author, { name: nameOfEntry(place), tip: draft.tip })
}

function scene(title: string, play: (scene: Scene, people: { vigile: Person; elena: Person }) => Promise<void>): void {
  test(title, async () => {
    const open = await openScene({ 'regole.yml': LANES })
    try {
      await play(open, { vigile: await open.person('vigile'), elena: await open.person('elena') })
    } finally {
      await open.end()
    }
  })
}

const codes = (results: readonly { number: number; refused?: unknown }[]) => results.map(({ refused }) => (refused === undefined ? 'published' : refused instanceof Problem ? refused.code : String(refused)))

scene('light proposals are published together, and say so one by one', async (open, { vigile, elena }) => {
  const sent = [await proposed(open, vigile, PLACE, '0574 000000', '0574 000111'), await proposed(open, vigile, OFFICE, '0574 000000', '0574 000222')]
  const { items } = await queueAnswer(open.work, elena)
  assert.equal(items.map(({ lane, summary }) => [lane.name, summary]), [['light', 'cambia telefono'], ['light', 'cambia telefono']])
  assert.equal(codes(await publishMany(open.work, elena, sent)), ['published', 'published'])
  assert.match(new TextDecoder().decode((await open.forge.read(await open.forge.head(), PLACE)) ?? undefined), /000111/)
})

scene('what is not light is refused and left as it was; the others go through', async (open, { vigile, elena }) => {
  const heavy = await proposed(open, vigile, MARKET, 'Il mercato si sposta', 'Il mercato torna al suo posto')
  const light = await proposed(open, vigile, PLACE, '0574 000000', '0574 000111')
  assert.equal(codes(await publishMany(open.work, elena, [heavy, light])), ['not-light', 'published'])
  assert.equal((await open.forge.proposal(heavy.number))?.approvals, [])
})

scene('a text that changed after it was chosen is refused, and so are one’s own, a stranger’s, and one that is not there', async (open, { vigile, elena }) => {
  const light = await proposed(open, vigile, PLACE, '0574 000000', '0574 000111')
  const own = await proposed(open, elena, OFFICE, '0574 000000', '0574 000222')
  const former = { number: light.number, tip: 'f'.repeat(40) }
  assert.equal(codes(await publishMany(open.work, elena, [former, own, { number: 99, tip: light.tip }])), ['stale-tip', 'not-allowed-own', 'proposal-missing'])
  assert.equal(codes(await publishMany(open.work, await open.person('maestra'), [light])), ['proposal-missing'])
  assert.equal(codes(await publishMany(open.work, vigile, [light])), ['not-allowed-approve'])
})

test.run()
