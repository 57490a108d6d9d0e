import * as fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Letter } from '../../../../lib/mail/letter.ts'
import { MailDelayedProblem } from '../../../../lib/mail/problems/mail-delayed-problem.ts'
import { MailRefusedProblem } from '../../../../lib/mail/problems/mail-refused-problem.ts'
import { MailUnreachableProblem } from '../../../../lib/mail/problems/mail-unreachable-problem.ts'
import { romeDay } from '../../../../lib/site/rome-day.ts'
import { ledger } from '../../../../lib/workflow/notify/ledger.ts'
import { mailJob } from '../../../../lib/workflow/notify/mail-job.ts'
import { isBefore, morningOf } from '../../../../lib/workflow/notify/morning.ts'
import { answerAsExpert } from '../../../../lib/workflow/expert/answer-as-expert.ts'
import { askExpert } from '../../../../lib/workflow/expert/ask-expert.ts'
import { endExpertCheck } from '../../../../lib/workflow/expert/end-expert-check.ts'
import { saveEntry } from '../../../../lib/workflow/save-entry.ts'
import { sendBack } from '../../../../lib/workflow/send-back.ts'
import { findProposal } from '../../../../lib/workflow/find-proposal.ts'
import { nameOfEntry } from '../../../../lib/workflow/proposal-name.ts'
import { type ExpertCheck, expertChecksOf } from '../../../../lib/workflow/state/expert-checks-of.ts'
import { sendToReview } from '../../../../lib/workflow/send-to-review.ts'
import { openScene, type Scene } from '../scene.ts'
import { keeping, linesOf, officeOver } from './office.ts'

const at = (text: string) => Date.parse(text)
const MINUTE = 60_000
const DAY = 86_400_000
// A Monday; the scene's clock says ten in the morning of it, UTC.
const START = at('2026-11-23T10:00:00Z')
const test = suite<{ scene: Scene; clock: { now: number } }>('mails out')

test.before.each(async (context) => {
  const clock = { now: START }
  context.clock = clock
  context.scene = await openScene({}, () => clock.now)
})
test.after.each(({ scene }) => scene.end())

const NAME = nameOfEntry({ site: 'prato', owner: 'polizia', type: 'notizia', slug: 'chiusura-ponte' })

async function sent({ person, save, work }: Scene) {
  const vigile = await person('vigile')
  const { number, tip } = await saveEntry(work, vigile, await save())
  await sendToReview(work, vigile, { name: NAME, tip })
  return { number, tip }
}

test('the morning is a working day from seven on, in the time of the offices', () => {
  assert.is(morningOf(at('2026-11-30T05:59:00Z'), undefined), null)
  assert.is(morningOf(at('2026-11-30T06:00:00Z'), undefined), '2026-11-30')
  assert.is(morningOf(at('2026-07-06T05:00:00Z'), undefined), '2026-07-06', 'summer time')
  assert.is(morningOf(at('2026-11-28T09:00:00Z'), undefined), null, 'a Saturday')
  assert.is(morningOf(at('2026-12-08T09:00:00Z'), undefined), null, 'a holiday')
  assert.is(morningOf(at('2026-08-31T09:00:00Z'), '08-31'), null, 'the patron saint of the municipality')
  assert.ok(isBefore('2026-11-30', at('2026-11-30T05:59:00Z')))
  assert.not.ok(isBefore('2026-11-30', at('2026-11-30T06:00:00Z')))
})

test('what came before the portal had mail is not told', async ({ scene, clock }) => {
  await sent(scene)
  const sender = keeping()
  clock.now += MINUTE
  const job = mailJob(officeOver(scene.work, scene.dir, sender))
  await job.run(clock.now)
  clock.now += DAY
  await job.run(clock.now)
  assert.is(sender.letters.length, 0)
})

test('a proposal that comes back is mailed at once with its reason, and once', async ({ scene, clock }) => {
  const sender = keeping()
  const office = officeOver(scene.work, scene.dir, sender)
  await mailJob(office).run(clock.now)
  const { number, tip } = await sent(scene)
  await sendBack(scene.work, await scene.person('elena'), { number, tip, reason: 'Manca la data.' })
  const job = mailJob(office)
  assert.equal(await job.run(clock.now), { done: 1, failed: 0 })
  assert.equal(await job.run(clock.now), { done: 0, failed: 0 })
  assert.equal(await mailJob(office).run(clock.now), { done: 0, failed: 0 }, 'nor after the server was started again')
  const [letter] = sender.letters
  assert.is(letter?.to.email, 'vigile@prato.example')
  assert.is(letter?.subject, 'Da correggere: Chiusura del ponte')
  assert.match(letter?.text ?? '', /Manca la data\..*redazione\/apri\?n=1/)
  assert.not.match(office.logged.join('\n'), /@|ponte|data/i, 'the log says nothing of it')
})

test('who left the directory, or may not read the area any more, is told nothing of it', async ({ scene, clock }) => {
  const sender = keeping()
  const published = await scene.work.published()
  const people = new Map([...published.people].filter(([id]) => id !== 'vigile'))
  const gone = { ...scene.work, published: () => Promise.resolve({ ...published, people }) }
  await mailJob(officeOver(gone, scene.dir, sender)).run(clock.now)
  const { number, tip } = await sent(scene)
  await sendBack(scene.work, await scene.person('elena'), { number, tip, reason: 'Manca la data.' })
  await mailJob(officeOver(gone, scene.dir, sender)).run(clock.now)
  assert.is(sender.letters.length, 0)

  const rules = { ...published.rules, rules: published.rules.rules.map((rule) => (rule.path === '/prato/' ? { ...rule, readers: ['intranet'] } : rule)) }
  const closed = { ...scene.work, published: () => Promise.resolve({ ...published, rules }) }
  const again = keeping()
  await scene.forge.record(number, { type: 'failed', by: { id: 'orologio', name: 'Orologio', email: 'o@x.example' }, at: clock.now, tree: (await scene.forge.proposal(number))?.tree ?? '', code: 'x', sentence: 'Segreto.', remedy: '' })
  await mailJob(officeOver(closed, scene.dir, again)).run(clock.now)
  assert.is(again.letters.length, 1)
  assert.not.match(`${again.letters[0]?.subject} ${again.letters[0]?.text}`, /ponte|Segreto/i)
})

test('a digest that is not wanted is not sent; what is urgent still is', async ({ scene, clock }) => {
  const sender = keeping()
  const office = officeOver(scene.work, scene.dir, sender)
  await mailJob(office).run(clock.now)
  await ledger(office.store).setWishes('elena', false)
  const { number, tip } = await sent(scene)
  clock.now += DAY
  await mailJob(office).run(clock.now)
  assert.equal(sender.letters.map(({ to }) => to.box).sort(), ['franco'])
  await scene.forge.record(number, { type: 'assigned', by: { id: 'franco', name: 'franco', email: 'f@x.example' }, at: clock.now, from: null, to: { id: 'elena', name: 'elena', email: 'e@x.example' } })
  await mailJob(office).run(clock.now)
  assert.equal(sender.letters.map(({ to }) => to.box).sort(), ['elena', 'franco'])
  assert.ok(tip)
})

test('a server that is down is asked less and less, and everything leaves when it is back', async ({ scene, clock }) => {
  let [down, tries] = [true, 0]
  const kept = keeping()
  const sender = { send: (letter: Letter) => (++tries, down ? Promise.reject(new MailUnreachableProblem('ECONNECTION')) : kept.send(letter)) }
  const job = mailJob(officeOver(scene.work, scene.dir, sender))
  await job.run(clock.now)
  const { number, tip } = await sent(scene)
  await sendBack(scene.work, await scene.person('elena'), { number, tip, reason: 'Manca.' })
  for (let minute = 0; minute < 60; minute++) await job.run((clock.now += MINUTE))
  assert.ok(tries >= 4 && tries <= 7, `${tries} tries in an hour`)
  down = false
  for (let minute = 0; minute < 61; minute++) await job.run((clock.now += MINUTE))
  assert.is(kept.letters.filter(({ to }) => to.box === 'vigile').length, 1)
})

test('an address that the server will never take is given up, and the person finds it on the desk', async ({ scene, clock }) => {
  let tries = 0
  const office = officeOver(scene.work, scene.dir, { send: () => (++tries, Promise.reject(new MailRefusedProblem(550))) })
  const job = mailJob(office)
  await job.run(clock.now)
  const { number, tip } = await sent(scene)
  await sendBack(scene.work, await scene.person('elena'), { number, tip, reason: 'Manca.' })
  for (let minute = 0; minute < 30; minute++) await job.run((clock.now += MINUTE))
  assert.is(tries, 1)
  assert.is(await ledger(office.store).lastRefused('vigile'), START + MINUTE)
})

test('a crash after a letter left sends that one again, with the same number, and loses none', async ({ scene, clock }) => {
  const kept = keeping()
  const office = officeOver(scene.work, scene.dir, kept)
  await mailJob(office).run(clock.now)
  const { number, tip } = await sent(scene)
  await sendBack(scene.work, await scene.person('elena'), { number, tip, reason: 'Manca.' })
  const { setItem } = office.store
  office.store.setItem = (...item: Parameters<typeof setItem>) => (kept.letters.length > 0 ? Promise.reject(new Error('the machine stops here')) : setItem(...item))
  await mailJob(office).run(clock.now).catch(() => undefined)
  office.store.setItem = setItem
  await mailJob(office).run(clock.now)
  await mailJob(office).run(clock.now)
  assert.equal(kept.letters.map(({ id }) => id), ['n1.e2.vigile', 'n1.e2.vigile'])
})

/** What may happen between two runs of the clock. */
const steps = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 1500 }) }),
    fc.record({ kind: fc.constant('remark' as const), by: fc.constantFrom('elena', 'franco') }),
    fc.record({ kind: fc.constant('run' as const), office: fc.constantFrom(0, 1) }),
    fc.constant({ kind: 'both' as const }),
    fc.record({ kind: fc.constant('fail' as const), how: fc.constantFrom('server', 'one') }),
  ),
  { minLength: 5, maxLength: 30 },
)

test('one digest a day a person at most, nothing lost, nothing twice, whatever the order of runs and with two at once', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (plan) => {
      const clock = { now: START }
      const scene = await openScene({}, () => clock.now)
      const { work } = scene
      let failing: 'server' | 'one' | null = null
      const kept = keeping()
      const sender = {
        send: async (letter: Letter) => {
          await new Promise((resolve) => setTimeout(resolve, 1))
          const how = failing
          failing = null
          if (how) throw how === 'server' ? new MailUnreachableProblem('ETIMEDOUT') : new MailDelayedProblem(450)
          await kept.send(letter)
        },
      }
      const first = officeOver(work, scene.dir, sender)
      const offices = [mailJob(first), mailJob(officeOver(work, scene.dir, sender, first.inTurn))] as const
      await offices[0].run(clock.now)
      const { number } = await sent(scene)
      let remarks = 0
      for (const step of plan) {
        if (step.kind === 'wait') clock.now += step.minutes * MINUTE
        if (step.kind === 'remark') await scene.forge.record(number, { type: 'remark', by: { id: step.by, name: step.by, email: 'x@x.example' }, at: clock.now, id: `r${++remarks}`, text: `Nota ${remarks}` })
        if (step.kind === 'run') await offices[step.office as 0 | 1].run(clock.now)
        if (step.kind === 'both') await Promise.all(offices.map((job) => job.run(clock.now)))
        if (step.kind === 'fail') failing = step.how as 'server' | 'one'
      }
      failing = null
      // A week of a clock that runs, so that everything that was put off leaves.
      for (let turns = 0; turns < 7 * 6; turns++) await offices[turns % 2 === 0 ? 0 : 1].run((clock.now += 4 * 60 * MINUTE))
      await scene.end()

      const digests = kept.letters.filter(({ id }) => id.startsWith('d'))
      const perDay = digests.map(({ to, at: when }) => `${to.box} ${romeDay(when)}`)
      assert.is(new Set(perDay).size, perDay.length, 'one a day')
      assert.is(new Set(kept.letters.map(({ id }) => id)).size, kept.letters.length, 'no letter twice')
      const vigile = kept.letters.filter(({ to }) => to.box === 'vigile').flatMap(linesOf)
      assert.is(vigile.length, remarks, 'every remark told, and once')
      for (const id of ['elena', 'franco']) assert.is(kept.letters.filter(({ to }) => to.box === id).flatMap(linesOf).length, 1, `${id} is told of the proposal once`)
      for (const { at: when } of digests) assert.ok(morningOf(when, undefined) !== null)
    }),
    { numRuns: 6 },
  )
})

test('an expert whose question is taken back is told so once, at once; not who was never asked, nor who has answered', async ({ scene, clock }) => {
  const { work, dir, person } = scene
  const sender = keeping()
  const office = officeOver(work, dir, sender)
  const job = mailJob(office)
  await job.run(clock.now)
  const { number } = await sent(scene)
  const elena = await person('elena')
  const ask = async (name: string) => {
    const expert = { name, email: `${name.toLowerCase()}@associazione.example` }
    const after = await askExpert(work, elena, { number, requestId: `chiede-${name}-prova`, expert, question: `${name}, è giusto?`, confirmed: true })
    const check = expertChecksOf(after).find(({ asked }) => asked.expert.name === name)
    if (!check) throw new Error('nobody was asked')
    return check
  }
  const takeBack = async ({ asked }: ExpertCheck) => endExpertCheck(work, await person('franco'), { number, question: asked.id })
  const [ada, bea] = [await ask('Ada'), await ask('Bea')]
  await job.run(clock.now)
  const invited = sender.letters.length
  const cleo = await ask('Cleo')
  await answerAsExpert(work, { proposal: await findProposal(work, elena, number), check: bea }, { agrees: true, text: 'Sì.' })
  for (const check of [ada, bea, cleo]) await takeBack(check)
  clock.now += MINUTE
  await job.run(clock.now)
  await mailJob(office).run(clock.now)
  const goodbyes = sender.letters.slice(invited).filter(({ to }) => to.box.startsWith('esperto-'))
  assert.equal(goodbyes.map(({ to, subject }) => [to.email, subject]), [['ada@associazione.example', 'Il tuo parere non serve più: Chiusura del ponte']])
  assert.equal(goodbyes.flatMap(linesOf), ['franco Prova ha ritirato la richiesta di parere su «Chiusura del ponte»: non devi più rispondere, e il collegamento che avevi non vale più.'])
  assert.not.match(goodbyes[0]?.text ?? '', /parere\?t=/)
})

test.run()
