import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { trailer } from '../../../../lib/forge/trailers.ts'
import { approve } from '../../../../lib/workflow/approve.ts'
import { bundleOf } from '../../../../lib/workflow/decide/bundle-of.ts'
import { pack, unpack } from '../../../../lib/workflow/decide/pack.ts'
import { packageView } from '../../../../lib/workflow/decide/package-view.ts'
import { publish } from '../../../../lib/workflow/publish.ts'
import { saveEntry } from '../../../../lib/workflow/save-entry.ts'
import { sendBack } from '../../../../lib/workflow/send-back.ts'
import { packageOf } from '../../../../lib/workflow/state/package-of.ts'
import { refusal } from '../../forge/refusal.ts'
import { notice } from '../scene.ts'
import { cardOfSara, INTRANET_BY_URP, outcomes, scene, type Stage } from './stage.ts'

const NAMED = { title: 'Nuovi orari' }

async function packed({ work, elena, sent, now }: Stage, ...slugs: readonly string[]) {
  const proposals = []
  for (const slug of slugs) proposals.push(await sent(slug))
  for (const { number } of proposals) await pack(work, elena, { number, into: NAMED })
  return Promise.all(proposals.map(now))
}

scene('a name makes a package, the same name means the same package', async (stage) => {
  const [one, two] = await packed(stage, 'uno', 'due')
  const third = await pack(stage.work, stage.franco, { number: (await stage.sent('tre')).number, into: { title: 'NUOVI ORARI' } })
  assert.is(packageOf(one ?? third)?.id, packageOf(two ?? third)?.id)
  assert.is(packageOf(third)?.id, packageOf(one ?? third)?.id)
  assert.is((await bundleOf(stage.work, third)).length, 3)
})

scene('publishing one publishes all, each with its own approval, in one step of the history', async (stage) => {
  const { work, forge, elena, franco } = stage
  const [one, two] = await packed(stage, 'uno', 'due')
  if (!one || !two) return assert.unreachable()
  const before = await forge.head()
  await approve(work, franco, two)
  const done = await publish(work, elena, one)
  assert.is(done.status, 'published')
  const other = await stage.now(two)
  assert.is(other.status, 'published')
  assert.is.not(await forge.head(), before)
  const [commit] = await forge.history('content/prato/polizia/notizia/due.md')
  assert.is(trailer(commit?.message ?? '', 'Package'), 'Nuovi orari')
  assert.match(commit?.message ?? '', /Approved-by: franco Prova/)
  assert.not.match(commit?.message ?? '', /Approved-by: elena/)
})

scene('while one lacks its approval none goes online, and it is said which', async (stage) => {
  const { work, elena, forge } = stage
  const [one, two] = await packed(stage, 'uno', 'due')
  if (!one || !two) return assert.unreachable()
  const head = await forge.head()
  const problem = await refusal(publish(work, elena, one))
  assert.is(problem.code, 'package-incomplete')
  assert.match(problem.message, /«Avviso due»/)
  assert.is(await forge.head(), head)
  const view = await packageView(work, await work.published(), elena, one)
  assert.equal(view?.members.map(({ title, missing }) => [title, missing]), [['Avviso uno', 'incomplete'], ['Avviso due', 'incomplete']])
})

scene('what one brings is there for the others of the package', async (stage) => {
  const { work, forge, vigile, elena, franco, sent, now } = stage
  const place = 'content/prato/polizia/luogo/torre.md'
  const text = notice('polizia', 'Torre', 'Una torre.', {}).replace('tipo: notizia', 'tipo: Palazzo\nindirizzo: Piazza 2\ncap: "59100"\nlat: 43.88\nlon: 11.09\naccesso: Dal portone.\ncontatti:\n  - { tipo: Telefono, valore: 0574 000000 }').replace(/^descrizione:.*$/m, 'descrizione: Una torre.')
  const tower = await saveEntry(work, vigile, { requestId: 'richiesta-torre', path: place, text, media: [], base: { head: await forge.head(), tip: null }, confirmed: false })
  const sentTower = await forge.setStatus({ number: tower.number, expectedTip: tower.tip, by: vigile, status: 'pending_review' })
  const page = await sent('visita')
  await saveEntryWith(stage, page, ['torre'])
  for (const { number } of [sentTower, page]) await pack(work, elena, { number, into: NAMED })
  await approve(work, franco, sentTower)
  assert.is((await publish(work, elena, await now(page))).status, 'published')
  assert.is((await now(sentTower)).status, 'published')
})

// The editor refuses a relation to what is not online: only somebody who works on the files may propose it first.
async function saveEntryWith({ forge, vigile, now }: Stage, page: { number: number }, luoghi: readonly string[]): Promise<void> {
  const { number, tip } = await now(page)
  const content = new TextEncoder().encode(notice('polizia', 'Avviso visita', 'Si visita la torre.', { luoghi }))
  await forge.amend({ number, expectedTip: tip, author: vigile, message: 'visita', changes: [{ path: 'content/prato/polizia/notizia/visita.md', content }] })
}

scene('two that change the same lines are told apart before, and nothing is published', async (stage) => {
  const { work, forge, elena, franco, now } = stage
  const [one, two] = await packed(stage, 'uno', 'due')
  if (!one || !two) return assert.unreachable()
  // The second one also writes the first one’s page.
  const content = new TextEncoder().encode(notice('polizia', 'Avviso uno', 'Tutto un altro testo.'))
  await forge.amend({ number: two.number, expectedTip: two.tip, author: stage.vigile, message: 'x', changes: [{ path: 'content/prato/polizia/notizia/uno.md', content }] })
  const clashing = await now(two)
  assert.is((await packageView(work, await work.published(), elena, one))?.conflict, 'Avviso due')
  await approve(work, franco, clashing)
  const head = await forge.head()
  assert.is((await refusal(publish(work, elena, one))).code, 'package-conflict')
  assert.is(await forge.head(), head)
})

scene('taken out, each goes its own way; who does not approve there neither puts nor takes', async (stage) => {
  const { work, elena, vigile } = stage
  const [one, two] = await packed(stage, 'uno', 'due')
  if (!one || !two) return assert.unreachable()
  assert.is((await refusal(unpack(work, vigile, one))).code, 'not-allowed-approve')
  assert.is((await refusal(pack(work, vigile, { number: one.number, into: NAMED }))).code, 'not-allowed-approve')
  const free = await unpack(work, elena, one)
  assert.is(packageOf(free), null)
  assert.is((await publish(work, elena, free)).status, 'published')
  assert.is((await stage.now(two)).status, 'pending_review')
})

scene('a package that is no longer there is said to be so', async ({ work, elena, sent }) => {
  assert.is((await refusal(pack(work, elena, { number: (await sent('uno')).number, into: { id: 'non-esiste' } }))).code, 'package-gone')
})

scene('packed and published at once: whoever is published was published whole', async (stage) => {
  const { work, elena, franco, sent, now } = stage
  const [one, two] = [await sent('uno'), await sent('due')]
  await pack(work, elena, { number: one.number, into: NAMED })
  await outcomes(publish(work, franco, one), pack(work, elena, { number: two.number, into: NAMED }))
  assert.is((await now(one)).status, 'published')
  assert.is((await now(two)).status, 'pending_review')
})

scene('one of a package sent back at the very moment keeps all of it back, or goes online with it', async (stage) => {
  const { work, elena, franco, now } = stage
  const [one, two] = await packed(stage, 'uno', 'due')
  if (!one || !two) return assert.unreachable()
  await approve(work, franco, two)
  await outcomes(publish(work, elena, one), sendBack(work, franco, { ...two, reason: 'Aspetta.' }))
  const [first, second] = [(await now(one)).status, (await now(two)).status]
  assert.ok((first === 'published' && second === 'published') || (first !== 'published' && second === 'draft'), `${first} ${second}`)
})

scene(
  'a change of rights is in no package: it is seen alone',
  async (stage) => {
    const { number } = await cardOfSara(stage)
    assert.is((await refusal(pack(stage.work, stage.elena, { number, into: NAMED }))).code, 'package-rights')
  },
  INTRANET_BY_URP,
)

test.run()
