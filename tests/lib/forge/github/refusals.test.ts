import { setTimeout as pause } from 'node:timers/promises'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { GitHubForgeOptions } from '../../../../lib/forge/github/open-github-forge.ts'
import { anna, mario } from '../people.ts'
import { refusal } from '../refusal.ts'
import { APP, type Asked, emulatedGitHub, type Fault, OWNER } from './emulated.ts'
import { openOn, seeded } from './open.ts'

const put = (path: string, text: string) => ({ path, content: new TextEncoder().encode(text) })
const github = await emulatedGitHub()
const told: string[] = []
const quick: Partial<GitHubForgeOptions> = { pause: 1, patience: 1500, log: (event, data) => told.push(`${event} ${JSON.stringify(data)}`) }
const forge = await seeded(github, [put('content/a.md', 'a\n')], quick)

const test = suite('what GitHub refuses')
test.before.each(() => {
  github.watch()
  told.length = 0
})
test.after(async () => {
  await forge.shutDown()
  await github.close()
})

const to = (method: string, path: RegExp, fault: Fault) => (asked: Asked) => (asked.method === method && path.test(asked.path) ? fault : null)
const draft = async (name: string) => forge.propose({ branch: `cms/prove/${name}`, title: name, kind: 'new', author: mario, message: name, base: await forge.head(), changes: [put(`content/${name}.md`, name)] })
const publish = ({ number, tip }: { number: number; tip: string }) => forge.merge({ number, expectedTip: tip, by: anna, message: 'Pubblica', trailers: [] })

test('a check that is missing: nothing is published, the sentence says so, and the proposal is as before', async () => {
  const proposal = await draft('regole')
  const head = await forge.head()
  github.watch(to('PATCH', /^git\/refs\/heads\/main$/, { status: 422, body: { message: 'Repository rule violations found\n\nRequired status check "publishable" is expected.' } }))
  const problem = await refusal(publish(proposal))
  assert.is(problem.code, 'github-rules')
  github.watch()
  assert.is(await forge.head(), head)
  assert.equal(await forge.proposal(proposal.number), proposal)
  assert.is((await publish(proposal)).status, 'published')
})

test('the commit that is published carries the check a ruleset asks for', async () => {
  const { merged } = await publish(await draft('controllo'))
  const runs = (await github.byHand('GET', `commits/${merged}/check-runs`)).body as { check_runs: { name: string; conclusion: string }[] }
  assert.equal(runs.check_runs.map(({ conclusion, name }) => [name, conclusion]), [['publishable', 'success']])
})

test('a limit that ends soon is waited for; one that does not says until when, with day and hour in Italian', async () => {
  let times = 0
  github.watch((asked) => (asked.path.startsWith('git/ref/') && times++ === 0 ? { status: 429, headers: { 'retry-after': '1' }, body: { message: 'slow down' } } : null))
  const started = Date.now()
  await forge.revision()
  assert.ok(Date.now() - started >= 900)
  assert.ok(told.some((line) => line.startsWith('github-wait')))
  const reset = Date.UTC(2099, 0, 7, 9, 30) / 1000
  github.watch(to('GET', /^git\/ref\//, { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) }, body: { message: 'API rate limit exceeded' } }))
  const problem = await refusal(forge.revision())
  assert.is(problem.code, 'github-limit')
  assert.match(problem.message, /mercoledì 7 gennaio alle ore 10:30|mercoledì 7 gennaio.* 10:30/)
})

test('a secondary limit without a date is a minute; a permission that is missing is not a limit', async () => {
  github.watch(to('GET', /^git\/ref\//, { status: 403, body: { message: 'You have exceeded a secondary rate limit. Please wait.' } }))
  const problem = await refusal(forge.revision())
  assert.is(problem.code, 'github-limit')
  const seconds = (Number(problem.data.until) - Date.now()) / 1000
  assert.ok(seconds > 50 && seconds < 61)
  github.watch(to('GET', /^git\/ref\//, { status: 403, body: { message: 'Resource not accessible by integration' } }))
  assert.is((await refusal(forge.revision())).code, 'github-permission')
})

test('an installation that was taken away, a key that is not accepted and a suspended App are told apart', async () => {
  const token = (fault: Fault) => to('POST', /access_tokens$/, fault)
  for (const [fault, code] of [
    [{ status: 404, body: { message: 'Not Found' } }, 'github-access'],
    [{ status: 401, body: { message: 'A JSON web token could not be decoded' } }, 'github-access'],
    [{ status: 403, body: { message: 'This installation has been suspended' } }, 'github-suspended'],
  ] as const) {
    github.watch(token(fault))
    assert.is((await refusal(openOn(github, quick))).code, code)
  }
  github.watch()
  assert.is((await refusal(openOn(github, { ...quick, app: { ...APP, privateKey: 'non è una chiave' } }))).code, 'github-access')
})

test('a repository that is gone is told from a name that is not there', async () => {
  github.watch((asked) => (asked.path.endsWith('access_tokens') ? null : { status: 404, body: { message: 'Not Found' } }))
  assert.is((await refusal(forge.head())).code, 'github-gone')
})

test('an answer of another shape, and half an answer, are not taken for one', async () => {
  github.watch(to('GET', /^git\/ref\//, { status: 200, body: { ref: 'refs/heads/main', object: { sha: 'no', type: 'commit' } } }))
  assert.is((await refusal(forge.revision())).code, 'github-answer')
  github.watch(to('GET', /^git\/ref\//, 'cut'))
  assert.is((await refusal(forge.revision())).code, 'github-unreachable')
})

test('whether anything is new is asked conditionally, which does not count while nothing is, and of what is not there not again at once', async () => {
  const looking = await openOn(github, { freshFor: 100 })
  const before = await looking.revision()
  github.watch()
  await pause(150)
  assert.is(await looking.revision(), before)
  assert.ok(github.given().every(({ asked }) => asked.headers['if-none-match']))
  assert.is(github.given().length, 2)
  await looking.shutDown()
})

test('renamed, it is followed by its number and that is logged; another repository in its place is not', async () => {
  const { id } = (await github.byHand('GET', '')).body as { id: number }
  const moved = (number: number) => (asked: Asked): Fault | null => (/^\/|^git-upload/.test(asked.path) ? null : { status: asked.method === 'GET' ? 301 : 307, headers: { location: `${github.url}/repositories/${number}` }, body: { message: 'Moved Permanently' } })
  await github.byHand('PATCH', '', { name: 'contenuti-nuovi' })
  github.watch(moved(id + 1))
  assert.is((await refusal(forge.head())).code, 'github-gone')
  github.watch(moved(id))
  const head = await forge.head()
  assert.ok(told.includes(`github-renamed {"id":${id}}`))
  assert.match(head, /^[0-9a-f]{40}$/)
  const proposal = await draft('dopo')
  assert.is((await publish(proposal)).status, 'published')
  assert.ok(github.given().some(({ asked }) => asked.path.startsWith(`/repos/${OWNER}/contenuti-nuovi/`)))
})

test('neither the key nor a token is in what is told or thrown', async () => {
  github.watch(() => ({ status: 500, body: { message: 'no' } }))
  const problem = await refusal(forge.settle())
  const all = JSON.stringify([problem, problem.data, problem.message, problem.stack, problem.cause, told])
  assert.not.match(all, /PRIVATE KEY|ghs_|Bearer|Basic /)
  assert.not.ok(all.includes(APP.privateKey.slice(40, 80)))
})

test.run()
