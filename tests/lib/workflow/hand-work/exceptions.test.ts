import { execFileSync } from 'node:child_process'
import { appendFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
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
  assert.equal(one, { number: merged.number, commit: merged.merged, title: merged.title, pages: [{ path: NOTICE.replace('chiusura', 'riapertura'), title: 'Ponte riaperto', editor: '/redazione/editor/#/collections/prato-notizia/entries/polizia/riapertura-ponte' }], by: 'mario', at: merged.updatedAt, against: true })
})

test('the commit such a merge makes on GitHub, which says nothing of its author, is not told a second time', async () => {
  const lastCommits = async () => new Map([...(await forge.lastCommits())].map(([path, commit]) => [path, { ...commit, message: 'Merge pull request #2' }]))
  const onGitHub = { ...work, forge: Object.assign(Object.create(forge) as typeof forge, { lastCommits }) }
  assert.is((await publishedLately(onGitHub, elena)).exceptions.filter(({ number }) => number === null).length, 0)
})

test('a commit that somebody pushed onto what readers see is one, told to those who may read its page', async () => {
  const clone = await mkdtemp(join(tmpdir(), 'a-mano-'))
  const git = (...args: readonly string[]) => execFileSync('git', ['-C', clone, '-c', 'user.name=Mario', '-c', 'user.email=mario@example.org', ...args], { stdio: 'pipe', env: { ...process.env, GIT_COMMITTER_DATE: '2026-11-22T09:00:00Z' } }).toString()
  execFileSync('git', ['clone', '-q', scene.dir, clone], { stdio: 'pipe' })
  const page = 'content/intranet/tutti/rubrica/sara.md'
  for (const path of [MARKET, page]) await appendFile(join(clone, path), '\nA mano.\n')
  git('commit', '-qam', 'Una cosa al volo')
  git('push', '-q', 'origin', 'HEAD:main')
  await rm(clone, { recursive: true })
  const byHand = async (id: string) => (await told(id)).filter(({ number }) => number === null)
  const [found] = await byHand('elena')
  assert.equal([found?.title, found?.by, found?.against, found?.pages.map((each) => [each.path, each.title])], ['Una cosa al volo', 'Mario', true, [[page, 'sara'], [MARKET, 'Il mercato si sposta']]])
  // Who may read one of the two is told of that one, and not the words that were said of both.
  const [seen, ...others] = await byHand('sara')
  assert.equal(others, [])
  assert.equal([seen?.title, seen?.pages.map(({ path, editor }) => [path, editor])], [null, [[MARKET, null]]])
})

test.run()
