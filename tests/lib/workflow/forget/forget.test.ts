import { execFileSync } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { checkMedia } from '../../../../lib/checks/media.ts'
import { sha256 } from '../../../../lib/digest/sha256.ts'
import { isTombstone, tombstoneOf } from '../../../../lib/forge/forgotten/tombstone.ts'
import { trailer } from '../../../../lib/forge/trailers.ts'
import { commitSigner } from '../../../../lib/history/signature/commit-signer.ts'
import { signingKey } from '../../../../lib/history/signature/signing-key.ts'
import { writePersonalReference } from '../../../../lib/model/personal/personal-reference.ts'
import { saveEntry } from '../../../../lib/workflow/save-entry.ts'
import { publish } from '../../../../lib/workflow/publish.ts'
import { dropForgotten } from '../../../../lib/workflow/forget/drop-forgotten.ts'
import { forgetEnded } from '../../../../lib/workflow/forget/forget-ended.ts'
import { forgetPath, type ForgetOrder } from '../../../../lib/workflow/forget/forget-path.ts'
import { seenMedia } from '../../../../lib/workflow/seen-media.ts'
import { NOTICE } from '../scene.ts'
import { CALL, keeping, type Keeping, LIST, pdf } from './keeping.ts'

const ORDER: ForgetOrder = { path: LIST, reason: 'Richiesta della persona interessata', protocol: '2026/0001234', by: 'elena' }
const NAME = 'TRUFOLINDA'

/** A test with its own stage. */
function scene(title: string, play: (stage: Keeping) => Promise<void>): void {
  test(title, async () => {
    const stage = await keeping(commitSigner(signingKey(Buffer.alloc(32, 7))))
    try {
      await play(stage)
    } finally {
      await stage.end()
    }
  })
}

/** Whether a word is in any object of the repository, as git has them, or in any file of the store. */
async function whereIs(word: string, { dir, storeDir }: Keeping): Promise<readonly string[]> {
  const git = (args: readonly string[], input = '') => execFileSync('git', ['-C', dir, ...args], { input, maxBuffer: 1 << 28 })
  const ids = git(['cat-file', '--batch-all-objects', '--batch-check=%(objectname)']).toString()
  const inHistory = git(['cat-file', '--batch'], ids).includes(word) ? ['history'] : []
  const kept = await readdir(storeDir, { recursive: true, withFileTypes: true }).catch(() => [])
  const texts = await Promise.all(kept.filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath, file.name), 'latin1')))
  return [...inHistory, ...(texts.some((text) => text.includes(word)) ? ['store'] : [])]
}

const refused = (code: string) => (error: unknown) => (error as { code?: string }).code === code
const codeOf = (act: Promise<unknown>) => act.then(() => 'ok', (error: unknown) => String((error as { code?: string }).code))

scene('a file that is said to hold personal data never enters the history, and is reviewed, published and read like any other', async (stage) => {
  const { call, elena, files, forge, vigile, work } = stage
  const proposal = await call(pdf(NAME))
  assert.equal(await whereIs(NAME, stage), ['store'])
  assert.equal(await seenMedia(work, elena, { path: LIST, number: proposal.number, side: 'after' }), pdf(NAME))
  await publish(work, elena, proposal)
  const [file] = (await work.published()).files.filter(({ path }) => path === LIST)
  assert.equal(file && { ...file, oid: '' }, { path: LIST, oid: '', size: pdf(NAME).byteLength, personal: { sha256: await sha256(pdf(NAME)), size: pdf(NAME).byteLength } })
  assert.equal(await seenMedia(work, vigile, { path: LIST, number: null, side: 'after' }), pdf(NAME))
  assert.equal(await forge.read(await forge.head(), LIST), pdf(NAME))
  assert.equal(await files.bytes({ sha256: await sha256(pdf(NAME)) }), pdf(NAME))
})

scene('a page with such a file must say until when it is published', async ({ call }) => {
  assert.is(await codeOf(call(pdf(NAME), { until: '' })), 'invalid-entry')
})

scene('a file that was loaded without the mark is refused once the page says that it holds personal data', async (stage) => {
  const { call, forge, vigile, work } = stage
  await call(pdf(NAME), { marked: false })
  const { tip } = (await forge.open('cms/prato-notizia/polizia/bando')) ?? { tip: '' }
  const marked = new TextDecoder().decode((await forge.read(tip, CALL)) ?? new Uint8Array()).replace('  - titolo: Graduatoria', '  - titolo: Graduatoria\n    dati_personali: true')
  assert.is(await codeOf(saveEntry(work, vigile, { requestId: 'segnata-dopo', path: CALL, text: marked, media: [], base: { head: await forge.head(), tip }, confirmed: true })), 'personal-file')
})

scene('forgetting a file deletes its bytes everywhere, and the register says who, when, why and under which number', async (stage) => {
  const { clock, forge, place, publishCall, work } = stage
  await publishCall(pdf('PRIMA-DI-QUELLA'))
  await publishCall(pdf(NAME))
  const done = await forgetPath(place, ORDER)
  assert.equal(await whereIs(NAME, stage), [])
  assert.equal(await whereIs('PRIMA-DI-QUELLA', stage), [], 'what had that name before goes too')
  const { entries } = await forge.forgotten()
  assert.equal(entries, done.entries)
  const [{ items = [], ...entry } = {}] = entries
  assert.equal(entry, { number: 1, cause: 'request', path: LIST, by: 'elena', at: clock(), reason: ORDER.reason, protocol: ORDER.protocol, head: await forge.head() })
  assert.equal(items.map(({ how, sha256: hash, after }) => [how, hash, after]).sort(), await Promise.all([pdf('PRIMA-DI-QUELLA'), pdf(NAME)].map(async (bytes) => ['deleted', await sha256(bytes), null])).then((all) => all.sort()))
  assert.is((await work.published()).files.some(({ path }) => path === LIST), false)
  assert.is(await forge.read(await forge.head(), LIST), null)
})

scene('forgotten twice it is written down once, and nothing is changed', async ({ dir, place, publishCall }) => {
  await publishCall(pdf(NAME))
  const tip = () => execFileSync('git', ['-C', dir, 'rev-parse', 'refs/meta/forgotten']).toString()
  const first = await forgetPath(place, ORDER)
  const before = tip()
  const second = await forgetPath(place, { ...ORDER, protocol: '2026/0009999' })
  assert.equal([first.isNew, second.isNew, second.dropped], [true, false, 0])
  assert.equal(second.entries, first.entries)
  assert.is(tip(), before)
})

scene('who dies between the register and the store has promised it: the next run deletes', async (stage) => {
  const { files, place, publishCall } = stage
  await publishCall(pdf(NAME))
  const dying = { ...place, files: { ...files, drop: () => Promise.reject(new Error('killed')) } }
  assert.is(await codeOf(forgetPath(dying, ORDER)), 'undefined')
  assert.equal(await whereIs(NAME, stage), ['store'])
  assert.is((await stage.work.published()).files.some(({ path }) => path === LIST), false, 'it is shown to nobody meanwhile')
  const again = await forgetPath(place, ORDER)
  assert.equal([again.isNew, again.dropped], [false, 1])
  assert.equal(await whereIs(NAME, stage), [])
})

scene('a store that comes back from a copy of before is cleared by the clock', async (stage) => {
  const { clock, files, forge, place, publishCall, work } = stage
  await publishCall(pdf(NAME))
  await forgetPath(place, ORDER)
  await files.keep(LIST, pdf(NAME))
  assert.equal(await forgetEnded(work, files).run(clock()), { done: 1, failed: 0 })
  assert.equal(await whereIs(NAME, stage), [])
  assert.is(await dropForgotten(files, await forge.forgotten()), 0)
})

scene('what was forgotten is not loaded again, under its name or another', async ({ call, forge, place, publishCall, vigile }) => {
  await publishCall(pdf(NAME))
  await forgetPath(place, ORDER)
  assert.is(await codeOf(call(pdf(NAME))), 'forgotten')
  assert.is(await codeOf(call(pdf(NAME), { marked: false })), 'forgotten')
  const change = { path: 'content/prato/polizia/media/altra.pdf', content: pdf(NAME) }
  assert.is(await codeOf(forge.propose({ branch: 'cms/prato-media/polizia/altra', title: 'altra', kind: 'media', author: vigile, message: 'altra', base: await forge.head(), changes: [change] })), 'forgotten')
})

scene('the same bytes under another name stay outside the history too, and go with the first', async (stage) => {
  const { elena, forge, place, publishCall, vigile, work } = stage
  await publishCall(pdf(NAME))
  const twin = 'content/prato/polizia/media/gemella.pdf'
  const proposal = await forge.propose({ branch: 'cms/prato-media/polizia/gemella', title: 'gemella', kind: 'media', author: vigile, message: 'gemella', base: await forge.head(), changes: [{ path: twin, content: pdf(NAME) }] })
  await publish(work, elena, await forge.setStatus({ number: proposal.number, expectedTip: proposal.tip, by: vigile, status: 'pending_review' }))
  assert.equal(await whereIs(NAME, stage), ['store'])
  const { entries } = await forgetPath(place, ORDER)
  assert.equal(entries.flatMap(({ items }) => items.map(({ path }) => path)), [twin, LIST].sort())
  assert.is((await work.published()).files.some(({ path }) => path === twin), false)
})

scene('a reference somebody writes by hand as a page gets no file out of the store', async ({ publishCall }) => {
  await publishCall(pdf(NAME))
  const content = writePersonalReference({ sha256: await sha256(pdf(NAME)), size: pdf(NAME).byteLength })
  for (const name of ['a.pdf', 'a.odt', 'a.jpg']) assert.throws(() => checkMedia(`content/prato/polizia/media/${name}`, content), refused('invalid-media'))
})

scene('when the publication of its page ends the file is deleted, and while it lasts it is not', async (stage) => {
  const { clock, files, forge, publishCall, wait, work } = stage
  await publishCall(pdf(NAME), { until: '2026-12-20' })
  const job = forgetEnded(work, files)
  await job.run(clock())
  assert.equal(await whereIs(NAME, stage), ['store'])
  wait(Date.parse('2026-12-20T22:30:00Z') - clock())
  await job.run(clock())
  assert.equal(await whereIs(NAME, stage), ['store'], 'half past eleven of its last day, in Italy')
  wait(3_600_000)
  assert.equal(await job.run(clock()), { done: 1, failed: 0 })
  assert.equal(await whereIs(NAME, stage), [])
  const [{ cause, by, protocol, items = [] } = {}] = (await forge.forgotten()).entries
  assert.equal([cause, by, protocol, items.map(({ path, sha256: hash }) => [path, hash])], ['expiry', 'portale', null, [[LIST, await sha256(pdf(NAME))]]])
  assert.equal(await job.run(clock()), { done: 0, failed: 0 })
  assert.is((await forge.forgotten()).entries.length, 1)
})

scene('a page that is about to last longer keeps its file, and after the end the same file may be loaded again', async (stage) => {
  const { call, clock, elena, files, forge, publishCall, wait, work } = stage
  await publishCall(pdf(NAME), { until: '2026-11-30' })
  const longer = await call(pdf(NAME), { until: '2026-12-31' })
  wait(Date.parse('2026-12-05T10:00:00Z') - clock())
  const job = forgetEnded(work, files)
  await job.run(clock())
  assert.equal(await whereIs(NAME, stage), ['store'])
  await publish(work, elena, longer)
  await job.run(clock())
  assert.equal(await whereIs(NAME, stage), ['store'])
  wait(Date.parse('2027-01-02T10:00:00Z') - clock())
  await job.run(clock())
  assert.equal(await whereIs(NAME, stage), [])
  wait(3_600_000)
  await publishCall(pdf(NAME), { until: '2027-02-01' })
  await job.run(clock())
  assert.equal(await forge.read(await forge.head(), LIST), pdf(NAME))
})

scene('what no page uses any more goes after thirty days, and not while a save or an undo may want it', async (stage) => {
  const { clock, files, forge, publishCall, wait, work } = stage
  await publishCall(pdf(NAME), { until: '2027-06-30' })
  await publishCall(pdf('UN-ALTRA'), { until: '2027-06-30' })
  const job = forgetEnded(work, files)
  for (const days of [0, 29]) {
    wait(days * 86_400_000 + 1)
    await job.run(clock())
    assert.equal(await whereIs(NAME, stage), ['store'])
  }
  wait(2 * 86_400_000)
  await job.run(clock())
  assert.equal(await whereIs(NAME, stage), [])
  assert.equal((await forge.forgotten()).entries.map(({ cause }) => cause), ['unused'])
})

scene('a plain file of before is hidden, and it is said that the history still has it', async (stage) => {
  const { elena, place, publishCall, work } = stage
  await publishCall(pdf(NAME), { marked: false })
  const { entries } = await forgetPath(place, ORDER)
  assert.equal(entries.flatMap(({ items }) => items.map(({ how }) => how)), ['hidden'])
  assert.is((await work.published()).files.some(({ path }) => path === LIST), false)
  assert.is(await codeOf(seenMedia(work, elena, { path: LIST, number: null, side: 'after' })), 'proposal-missing')
  assert.equal(await whereIs(NAME, stage), ['history'])
})

scene('of a page every former text is hidden, published or only proposed, and the one in force stays', async (stage) => {
  const { call, clock, forge, place, publishCall } = stage
  await call(pdf('x'), { body: `Bozza su ${NAME}.`, withList: false })
  await publishCall(pdf('x'), { body: `Ha vinto ${NAME}.`, withList: false })
  await publishCall(pdf('x'), { body: 'Ha vinto una persona.', withList: false })
  const before = await forge.publications(CALL, 9)
  const done = await forgetPath(place, { ...ORDER, path: CALL })
  assert.equal([done.isNew, done.stays, done.open], [true, true, []])
  const tombstone = tombstoneOf({ at: clock(), reason: ORDER.reason, protocol: ORDER.protocol })
  assert.match(new TextDecoder().decode(tombstone), 'Testo rimosso il 20 novembre 2026: Richiesta della persona interessata (protocollo 2026/0001234).')
  assert.equal(done.entries[0]?.items.map(({ how, after }) => [how, after]), Array.from({ length: 2 }, () => ['hidden', done.entries[0]?.items[0]?.after]))
  assert.is(done.entries[0]?.items[0]?.after, await sha256(tombstone))
  assert.is((await forge.forgotten()).entries.length, 1)
  for (const oid of new Set(before.flatMap(({ before: was, after: is }) => [was, is]))) {
    if (oid !== null) assert.not.match(new TextDecoder().decode(await forge.blob(oid)), NAME)
  }
  const [proposal] = await forge.proposals()
  for (const event of proposal?.events ?? []) if ('tip' in event) assert.not.match(new TextDecoder().decode((await forge.read(event.tip, CALL)) ?? new Uint8Array()), NAME)
  assert.match(new TextDecoder().decode((await forge.read(await forge.head(), CALL)) ?? new Uint8Array()), 'Ha vinto una persona.')
})

scene('a text that was hidden does not come back by an undo or a copy', async ({ forge, place, publishCall, vigile }) => {
  await publishCall(pdf('x'), { body: `Ha vinto ${NAME}.`, withList: false })
  const published = await publishCall(pdf('x'), { body: 'Ha vinto una persona.', withList: false })
  await forgetPath(place, { ...ORDER, path: CALL })
  const { changes, head } = await forge.reversal(published.number)
  assert.ok(changes.length > 0)
  assert.is(await codeOf(forge.propose({ branch: 'cms/prato-notizia/polizia/bando', title: 'Bando', kind: 'change', author: vigile, message: 'come prima', base: head, changes })), 'forgotten')
})

scene('who may not approve there, gives no number or names nothing gets a refusal, and nothing is written', async ({ forge, place, publishCall }) => {
  await publishCall(pdf('x'), { withList: false })
  const tries: readonly (readonly [Partial<ForgetOrder>, string])[] = [
    [{ by: 'vigile', path: CALL }, 'nothing-to-forget-person'],
    [{ by: 'nessuno', path: CALL }, 'nothing-to-forget-person'],
    [{ protocol: ' ', path: CALL }, 'nothing-to-forget-reason'],
    [{ reason: 'x'.repeat(501), path: CALL }, 'nothing-to-forget-reason'],
    [{ path: 'content/regole.yml' }, 'nothing-to-forget-path'],
    [{ path: '../../etc/passwd' }, 'nothing-to-forget-path'],
    [{ path: LIST }, 'nothing-to-forget-never'],
    [{ path: CALL }, 'nothing-to-forget-inforce'],
    [{ path: NOTICE }, 'nothing-to-forget-never'],
  ]
  for (const [change, code] of tries) assert.is(await codeOf(forgetPath(place, { ...ORDER, ...change })), code, code)
  assert.is((await forge.forgotten()).head, null)
})

scene('each entry is a signed commit of one file on top of the former, and publications say where the register stood', async ({ dir, forge, place, publishCall }) => {
  await publishCall(pdf(NAME))
  assert.is(trailer((await forge.history(CALL))[0]?.message ?? '', 'Forgotten'), undefined)
  await forgetPath(place, ORDER)
  await publishCall(pdf('x'), { body: 'Ancora.', withList: false })
  await publishCall(pdf('x'), { body: 'E ancora.', withList: false })
  await forgetPath(place, { ...ORDER, path: CALL })
  const git = (...args: string[]) => execFileSync('git', ['-C', dir, ...args]).toString().trim()
  const [second = '', first = '', ...more] = git('rev-list', '--first-parent', 'refs/meta/forgotten').split('\n')
  assert.equal(more, [])
  assert.is(trailer((await forge.history(CALL))[0]?.message ?? '', 'Forgotten'), first)
  for (const [commit, file] of [[first, '0000/1.json'], [second, '0000/2.json']] as const) {
    assert.is(git('show', '--format=', '--name-status', '--root', commit), `A\t${file}`)
    assert.match(git('cat-file', 'commit', commit), '-----BEGIN SSH SIGNATURE-----')
  }
})

test('what stands in place of a file is told from every file people may load', () => {
  assert.ok(isTombstone(tombstoneOf({ at: 0, reason: 'x', protocol: null })))
  for (const bytes of [pdf('x'), new Uint8Array(), new TextEncoder().encode('---\ntitolo: x\n---\n')]) assert.not.ok(isTombstone(bytes))
})

test.run()
