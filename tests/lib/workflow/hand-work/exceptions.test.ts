import { execFileSync } from 'node:child_process'
import { appendFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { publishedLately } from '../../../../lib/workflow/decide/published-lately.ts'
import { saveEntry } from '../../../../lib/workflow/save-entry.ts'
import { NOTICE, openScene } from '../scene.ts'

const NOW = Date.parse('2026-11-23T10:00:00Z')
const scene = await openScene({}, () => NOW)
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
  assert.equal(one, { number: merged.number, commit: merged.merged, title: merged.title, paths: [NOTICE.replace('chiusura', 'riapertura')], by: 'mario', at: merged.updatedAt, against: true })
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
  const found = (await told('elena')).find(({ number }) => number === null)
  assert.equal([found?.title, found?.by, found?.against], ['Una cosa al volo', 'Mario', true])
  assert.ok(found?.paths.includes(MARKET))
})

test.run()
