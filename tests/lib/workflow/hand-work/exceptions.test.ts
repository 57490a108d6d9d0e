import { execFileSync } from 'node:child_process'
import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { joinFrontMatter } from '../../../../lib/model/front-matter.ts'
import { publishedLately } from '../../../../lib/workflow/decide/published-lately.ts'
import { saveEntry } from '../../../../lib/workflow/save-entry.ts'
import { NOTICE, openScene, RULES } from '../scene.ts'

const NOW = Date.parse('2026-11-23T10:00:00Z')
const CLOSED = RULES.replace('readers: [staff], authors: [intranet]', 'readers: [intranet, urp], authors: [intranet]')
const scene = await openScene({ 'regole.yml': CLOSED }, () => NOW)
test.after(() => scene.end())
const { forge, work } = scene
const elena = await scene.person('elena')
const told = async (id: string) => (await publishedLately(work, await scene.person(id))).exceptions
const MARKET = 'content/prato/polizia/notizia/mercato.md'

test('what goes through the portal is no exception, nor is what a repository begins with', async () => {
  const saved = await saveEntry(work, elena, await scene.save())
  await forge.merge({ number: saved.number, expectedTip: saved.tip, by: elena, message: 'Pubblica', trailers: [['Proposal', String(saved.number)]] })
  assert.equal(await told('elena'), [])
})

test('a proposal that somebody merged by hand is one, with what the rules said of it', async () => {
  const saved = await saveEntry(work, await scene.person('vigile'), await scene.save({ titolo: 'Ponte riaperto', path: NOTICE.replace('chiusura', 'riapertura') }))
  const merged = await forge.merge({ number: saved.number, expectedTip: saved.tip, by: { id: 'github:mario', name: 'mario', email: 'mario@users.noreply.github.com' }, message: 'Merge pull request #2', trailers: [] })
  const [one, ...others] = await told('elena')
  assert.equal(others, [])
  assert.equal(one, { number: merged.number, commit: merged.merged, title: merged.title, pages: [{ path: NOTICE.replace('chiusura', 'riapertura'), title: 'Ponte riaperto', editor: '/redazione/editor/#/collections/prato-notizia/entries/polizia/riapertura-ponte', gone: false }], more: 0, by: 'mario', at: merged.updatedAt, against: true })
})

test('the commit such a merge makes on GitHub, which says nothing of its author, is not told a second time', async () => {
  const lastCommits = async () => new Map([...(await forge.lastCommits())].map(([path, commit]) => [path, { ...commit, message: 'Merge pull request #2' }]))
  const onGitHub = { ...work, forge: Object.assign(Object.create(forge) as typeof forge, { lastCommits }) }
  assert.is((await publishedLately(onGitHub, elena)).exceptions.filter(({ number }) => number === null).length, 0)
})

/** What somebody does with git alone, on a copy: the files are theirs, and so is the commit. */
async function pushed(message: string, work: (clone: string) => Promise<void>): Promise<void> {
  const clone = await mkdtemp(join(tmpdir(), 'a-mano-'))
  const git = (...args: readonly string[]) => execFileSync('git', ['-C', clone, '-c', 'user.name=Mario', '-c', 'user.email=mario@example.org', ...args], { stdio: 'pipe', env: { ...process.env, GIT_COMMITTER_DATE: '2026-11-22T09:00:00Z' } })
  execFileSync('git', ['clone', '-q', scene.dir, clone], { stdio: 'pipe' })
  await work(clone)
  git('add', '-A')
  git('commit', '-qm', message)
  git('push', '-q', 'origin', 'HEAD:main')
  await rm(clone, { recursive: true })
}
const byHand = async (id: string) => (await told(id)).filter(({ number }) => number === null)
const CARD = 'content/intranet/tutti/rubrica/sara.md'

test('a commit that somebody pushed onto what readers see is one, told to those who may read its page', async () => {
  await pushed('Una cosa al volo', async (clone) => {
    for (const path of [MARKET, CARD]) await appendFile(join(clone, path), '\nA mano.\n')
  })
  const [found] = await byHand('elena')
  assert.equal([found?.title, found?.by, found?.against, found?.pages.map((each) => [each.path, each.title])], ['Una cosa al volo', 'Mario', true, [[CARD, 'sara'], [MARKET, 'Il mercato si sposta']]])
  // Who may read one of the two is told of that one, and not the words that were said of both.
  const [seen, ...others] = await byHand('sara')
  assert.equal(others, [])
  assert.equal([seen?.title, seen?.pages.map(({ path, editor }) => [path, editor])], [null, [[MARKET, null]]])
})

test('a page that somebody took away so is one, by the title it had, and there is no way to the editor', async () => {
  await pushed('Via', async (clone) => {
    for (const path of [MARKET, CARD]) await rm(join(clone, path))
  })
  // What a page is last told of is its end.
  const [found, ...others] = await byHand('elena')
  assert.equal(others, [])
  assert.equal([found?.title, found?.by, found?.against], ['Via', 'Mario', true])
  assert.equal(found?.pages, [{ path: CARD, title: 'sara', editor: null, gone: true }, { path: MARKET, title: 'Il mercato si sposta', editor: null, gone: true }])
  const [seen] = await byHand('vigile')
  assert.equal([seen?.title, seen?.pages.map(({ path }) => path)], [null, [MARKET]], 'of what one may not read one is told nothing')
})

test('a page taken away through the portal is none, and one that was put back is no longer gone', async () => {
  await pushed('Rimessa', async (clone) => {
    await mkdir(dirname(join(clone, MARKET)), { recursive: true })
    await writeFile(join(clone, MARKET), joinFrontMatter({ titolo: 'Il mercato torna' }, ''))
  })
  const back = (await byHand('elena')).flatMap(({ pages }) => pages).filter(({ path }) => path === MARKET)
  assert.equal(back.map(({ gone }) => gone), [false])
  const proposal = await forge.propose({ branch: 'cms/prato-notizia/polizia/mercato', title: 'Via il mercato', kind: 'removal', author: elena, message: 'Toglie', base: await forge.head(), changes: [{ path: MARKET, content: null }] })
  await forge.merge({ number: proposal.number, expectedTip: proposal.tip, by: elena, message: 'Pubblica', trailers: [['Proposal', String(proposal.number)]] })
  assert.not.ok((await told('elena')).some(({ pages }) => pages.some(({ path }) => path === MARKET)))
})

test('of a push that takes away hundreds of pages fifty are named, and the others counted', async () => {
  const path = (n: number) => `content/prato/urp/notizia/prova-${n}.md`
  await pushed('Tutte', async (clone) => {
    await mkdir(dirname(join(clone, path(0))), { recursive: true })
    for (let n = 0; n < 120; n++) await writeFile(join(clone, path(n)), joinFrontMatter({ titolo: `Prova ${n}` }, ''))
  })
  await pushed('Nessuna', async (clone) => rm(dirname(join(clone, path(0))), { recursive: true }))
  const found = (await byHand('elena')).find(({ title }) => title === 'Nessuna')
  assert.equal([found?.pages.length, found?.more, found?.pages.every(({ gone }) => gone)], [50, 70, true])
})

test.run()
