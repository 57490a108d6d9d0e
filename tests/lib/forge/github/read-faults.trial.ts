import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Problem } from '../../../../lib/errors/problem.ts'
import type { GitHubForge, GitHubForgeOptions } from '../../../../lib/forge/github/open-github-forge.ts'
import { mirrorGitHub } from '../../../../lib/forge/github/mirror-github.ts'
import { anna, mario } from '../people.ts'
import { APP, type Asked, emulatedGitHub, type Fault, OWNER, REPO } from './emulated.ts'
import { openOn, seeded } from './open.ts'

const put = (name: string, content: Uint8Array | string) => ({ path: name, content: typeof content === 'string' ? new TextEncoder().encode(content) : content })
const PHOTOS = [0, 1, 2, 3].map((n) => put(`content/prato/urp/media/foto-${n}.jpg`, new Uint8Array(200_000).fill(n + 1)))
const github = await emulatedGitHub()
const quick: Partial<GitHubForgeOptions> = { pause: 1, patience: 300, answerWithin: 400 }
const forge = await seeded(github, [put('content/a.md', 'a\n'), ...PHOTOS], quick)
const root = await mkdtemp(path.join(os.tmpdir(), 'letture-'))
const photo = (await forge.list(await forge.head(), 'content/prato/urp/media'))[0]?.oid ?? ''
let runs = 0

const draft = async () => {
  const name = `p${++runs}`
  return forge.propose({ branch: `cms/prove/${name}`, title: name, kind: 'new', author: mario, message: name, base: await forge.head(), changes: [put(`content/${name}.md`, name)], requestId: `richiesta-${runs}` })
}
const first = await draft()
/** A forge that has read nothing yet. */
const cold = async <T>(work: (other: GitHubForge) => Promise<T>): Promise<T> => {
  const other = await openOn(github, quick)
  try {
    return await work(other)
  } finally {
    await other.shutDown()
  }
}
const comments = async (number: number) => ((await github.byHand('GET', `issues/${number}/comments`)).body as unknown[]).length
const pulls = async () => ((await github.byHand('GET', 'pulls?state=all&per_page=100&page=1')).body as { head: { ref: string } }[]).map(({ head }) => head.ref)

interface Reading<T = unknown> {
  /** Which requests are disturbed. */
  readonly which: (asked: Asked) => boolean
  readonly given?: () => Promise<T>
  /** What makes them; done again when it is over, it must end well. */
  readonly act: (given: T) => Promise<unknown>
  /** Holds what it came to against what it should. */
  readonly right: (outcome: unknown, given: T) => unknown
  /** Of this read such an answer says that the thing is not there, which is no error. */
  readonly absent?: true
}

const get = (at: RegExp) => ({ method, path: name }: Asked) => method === 'GET' && at.test(name)
const reading = <T>(one: Reading<T>) => one as Reading
const closed = reading({
  which: get(/^pulls\/\d+$/),
  given: async () => {
    const proposal = await draft()
    await github.byHand('PATCH', `pulls/${proposal.number}`, { state: 'closed' })
    return proposal.number
  },
  act: () => forge.settle(),
  right: async (_, number) => {
    const found = await forge.proposal(number)
    assert.equal([found?.status, found?.events.length], ['withdrawn', 2])
  },
})

const READS: Readonly<Record<string, Reading>> = {
  'a pass of the App': reading({ which: ({ path: name }) => name.endsWith('/access_tokens'), act: () => cold((other) => other.head()), right: async (head) => assert.is(head, await forge.head()) }),
  'which repository it is': reading({ which: get(new RegExp(`^/repos/${OWNER}/${REPO}$`)), act: () => cold((other) => other.head()), right: async (head) => assert.is(head, await forge.head()) }),
  'where the line stands': reading({ which: get(/^git\/ref\/heads\/main$/), act: () => forge.head(), right: (head) => assert.match(String(head), /^[0-9a-f]{40}$/) }),
  'where the records stand': reading({ which: get(/^git\/ref\/meta\/proposals$/), act: () => forge.proposals(), right: (all) => assert.ok((all as { number: number }[]).some(({ number }) => number === first.number)), absent: true }),
  'the branches': reading({ which: get(/^git\/matching-refs\/heads\/cms/), act: () => forge.settle(), right: () => undefined }),
  'the open pull requests': reading({ which: get(/^pulls\?state=open&base=main&sort/), act: () => forge.settle(), right: () => undefined }),
  'how a pull request ended': { ...closed, absent: true },
  'who ended it': { ...closed, which: get(/^issues\/\d+$/), absent: true },
  'whether a branch has a pull request': reading({
    which: get(/^pulls\?state=open&base=main&head/),
    given: async () => ({ name: `p${++runs}`, base: await forge.head() }),
    act: ({ base, name }) => forge.propose({ branch: `cms/prove/${name}`, title: name, kind: 'new', author: mario, message: name, base, changes: [put(`content/${name}.md`, name)], requestId: `r-${name}` }),
    right: async (_, { name }) => assert.is((await pulls()).filter((ref) => ref === `cms/prove/${name}`).length, 1, 'it is opened once'),
  }),
  'what was said already': reading({
    which: get(/^issues\/\d+\/comments/),
    given: draft,
    act: async ({ number, tip }) => {
      const now = await forge.proposal(number)
      // What only shows it elsewhere stops nothing: `settle` puts it right.
      return now?.status === 'rejected' ? forge.settle() : forge.close({ number, expectedTip: tip, by: anna, status: 'rejected', reason: 'No' })
    },
    right: async (_, { number }) => {
      assert.is((await forge.proposal(number))?.status, 'rejected')
      assert.ok((await comments(number)) <= 1, 'it is said once')
    },
  }),
  'the sizes of what is heavy': reading({ which: get(/^git\/trees\//), act: () => cold(async (other) => other.list(await other.head(), 'content/prato/urp/media')), right: (files) => assert.equal((files as { size: number }[]).map(({ size }) => size), [200_000, 200_000, 200_000, 200_000]), absent: true }),
  'the texts and the history': reading({ which: ({ body, path: name }) => name === 'git-upload-pack' && !String(body).includes(photo), act: () => cold(async (other) => other.read(await other.head(), 'content/a.md')), right: (bytes) => assert.is(Buffer.from(bytes as Uint8Array).toString(), 'a\n') }),
  'a heavy file': reading({ which: ({ body, path: name }) => name === 'git-upload-pack' && String(body).includes(`want ${photo}`), act: () => cold((other) => other.blob(photo)), right: (bytes) => assert.is((bytes as Uint8Array).length, 200_000) }),
  'every ref, for a copy': reading({
    which: ({ body, path: name }) => name === 'git-upload-pack' && String(body).includes('ls-refs'),
    act: () => mirrorGitHub({ owner: OWNER, repo: REPO, app: APP, apiUrl: github.url, pause: 1, patience: 300, answerWithin: 400 }, path.join(root, `${++runs}.git`), new Map()),
    right: async (refs) => assert.is((refs as ReadonlyMap<string, string>).get('refs/heads/main'), await forge.head()),
  }),
}

const later = String(Math.floor(Date.now() / 1000) + 3000)
/** Answers that pass: the next one is right. */
const PASSING: Readonly<Record<string, Fault>> = {
  'no answer in time': 'silent',
  'no answer': 'lost',
  'half an answer': 'cut',
  'a bad gateway': { status: 502, body: '<h1>Bad gateway</h1>' },
  'a limit that ends at once': { status: 403, headers: { 'retry-after': '0.05' }, body: { message: 'You have exceeded a secondary rate limit.' } },
}
/** Answers that stay, and what is said of each. */
const STAYING: readonly (readonly [what: string, fault: Fault, codes: readonly string[]])[] = [
  ['half an answer each time', 'cut', ['github-unreachable']],
  ['a bad gateway each time', { status: 502, body: {} }, ['github-unreachable']],
  ['the limit of the hour', { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': later }, body: { message: 'API rate limit exceeded' } }, ['github-limit', 'github-unreachable']],
  ['the secondary limit', { status: 403, headers: { 'retry-after': '60' }, body: { message: 'You have exceeded a secondary rate limit.' } }, ['github-limit', 'github-unreachable']],
  ['a conflict', { status: 409, body: { message: 'Conflict' } }, ['github-answer', 'github-access', 'github-unreachable']],
  ['an unprocessable request', { status: 422, body: { message: 'Validation Failed' } }, ['github-answer', 'github-access', 'github-unreachable']],
  ['a pass that was revoked', { status: 401, body: { message: 'Bad credentials' } }, ['github-access', 'github-unreachable']],
  ['nothing of that name', { status: 404, body: { message: 'Not Found' } }, ['github-gone', 'github-access', 'github-unreachable', 'repository-broken']],
]

const test = suite('what is read of GitHub, when it goes wrong')
test.after(async () => {
  await forge.shutDown()
  await github.close()
  await rm(root, { recursive: true, force: true })
})

/** A sentence and what to do, as for people, and nothing of a key. */
function assertTold(error: unknown, codes: readonly string[], what: string): void {
  if (!(error instanceof Problem)) throw error
  assert.ok(codes.includes(error.code), `${what}: ${error.code}`)
  assert.match(error.message, /^[A-ZÈ«].*\.$/)
  assert.ok(error.remedy.length > 10)
  assert.not.match(JSON.stringify([error, error.message, error.stack, error.cause]), /ghs_|PRIVATE KEY|Basic /)
}

for (const [name, { absent, act, given = async () => undefined, right, which }] of Object.entries(READS)) {
  test(`${name}: what passes is asked for again, and comes out right and once`, async () => {
    for (const [what, fault] of Object.entries(PASSING)) {
      const start = await given()
      let disturbed = 0
      // A pass of git's own server is long: how long it may be silent is not tried here.
      const tried = fault === 'silent' && /texts|heavy file|every ref/.test(name) ? 'lost' : fault
      github.watch((asked) => (which(asked) && disturbed++ === 0 ? tried : null))
      const outcome = await act(start).then((value) => ({ value }), (error: unknown) => ({ error }))
      github.watch()
      assert.ok(disturbed > 0, `${what}: the request was made`)
      if ('error' in outcome) throw outcome.error
      await right(outcome.value, start)
    }
  })

  test(`${name}: what stays is said in a sentence of ours, and afterwards all is as if it had not been`, async () => {
    for (const [what, fault, codes] of STAYING) {
      const start = await given()
      let disturbed = 0
      github.watch((asked) => (which(asked) && ++disturbed ? fault : null))
      const outcome = await act(start).then((value) => ({ value }), (error: unknown) => ({ error }))
      github.watch()
      assert.ok(disturbed > 0, `${what}: the request was made`)
      const isAnswer = absent && typeof fault === 'object' && 'status' in fault && (fault.status === 404 || fault.status === 422)
      const isShown = name === 'what was said already'
      if ('error' in outcome) assertTold(outcome.error, codes, what)
      else assert.ok(isAnswer || isShown, `${what}: it did not come out as if nothing were wrong`)
      await right(await act(start), start)
    }
  })
}

test.run()
