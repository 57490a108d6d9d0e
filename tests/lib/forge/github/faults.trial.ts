import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Problem } from '../../../../lib/errors/problem.ts'
import type { FileChange } from '../../../../lib/forge/commit.ts'
import type { GitHubForge } from '../../../../lib/forge/github/open-github-forge.ts'
import type { Proposal } from '../../../../lib/forge/proposal.ts'
import { anna, mario } from '../people.ts'
import { type Asked, emulatedGitHub, type Fault } from './emulated.ts'
import { openOn, seeded } from './open.ts'

/** What may go wrong with one request, whatever it asks. */
const FAULTS: readonly Fault[] = [
  'drop',
  'lost',
  'cut',
  'silent',
  { status: 502 },
  { doneBut: 502 },
  { status: 403, headers: { 'retry-after': '600' }, body: { message: 'You have exceeded a secondary rate limit' } },
  { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 900) }, body: { message: 'API rate limit exceeded' } },
  { status: 409, body: { message: 'Conflict' } },
  { status: 422, body: { message: 'Reference update failed' } },
]

const put = (path: string, text: string): FileChange => ({ path, content: new TextEncoder().encode(text) })
const TWENTY_MINUTES = 1_200_000

const github = await emulatedGitHub()
const quick = { pause: 1, patience: 50 }
const working = await seeded(github, [put('content/prato/urp/mercato.md', 'Mercato\n')], { ...quick, answerWithin: 1000 })
/** Another process, somewhat later: what was left behind is old then. */
const later = await openOn(github, { ...quick, clock: () => Date.now() + TWENTY_MINUTES })

let runs = 0
const branchOf = (run: number) => `cms/prove/p${run}`
const content = (run: number, what: string) => put(`content/prato/urp/p${run}.md`, `${what}\n`)

async function draft(forge: GitHubForge, run: number): Promise<Proposal> {
  return forge.propose({ branch: branchOf(run), title: `Prova ${run}`, kind: 'new', author: mario, message: 'Prova', base: await forge.head(), changes: [content(run, 'primo')], requestId: `apri-${run}` })
}

const amend = (forge: GitHubForge, run: number, { number, tip }: Proposal) => forge.amend({ number, expectedTip: tip, author: anna, message: 'Ancora', changes: [content(run, 'secondo')], requestId: `cambia-${run}` })
const asked = ({ number, tip }: Proposal) => ({ number, expectedTip: tip, by: anna, message: `Pubblica ${number}`, trailers: [] })

interface Story<T> {
  /** What is there before. */
  readonly given: (run: number) => Promise<T>
  readonly act: (forge: GitHubForge, run: number, given: T) => Promise<unknown>
  /** Whether it has happened, whole; fails when it is neither so nor as before. */
  readonly happened: (run: number, given: T) => Promise<boolean>
  /** Done again by the same person, where a save may be sent twice. */
  readonly again?: (run: number, given: T) => Promise<unknown>
}

/** The open proposals, pull requests and branches of one run agree with each other. */
async function agrees(run: number): Promise<Proposal | null> {
  const proposals = (await later.proposals()).filter(({ branch }) => branch === branchOf(run))
  assert.ok(proposals.length <= 1, 'nothing is doubled')
  const pulls = (await github.byHand('GET', `pulls?state=open&head=comune-di-prova:${branchOf(run)}`)).body as { number: number; labels: { name: string }[] }[]
  const branch = (await github.byHand('GET', `git/ref/heads/${branchOf(run)}`)).body as { object?: { sha: string } }
  const proposal = proposals[0] ?? null
  const open = proposal?.status === 'draft'
  assert.equal(pulls.map(({ number }) => number), open ? [proposal.number] : [], 'one pull request, of the same number')
  assert.is(branch.object?.sha, open ? proposal.tip : undefined, 'the branch is at the proposal, or not there')
  if (open) assert.equal(pulls[0]?.labels.map(({ name }) => name), ['decap-cms/draft'])
  return proposal
}

const OPENING: Story<null> = {
  given: async () => null,
  act: (forge, run) => draft(forge, run),
  again: (run) => draft(later, run),
  async happened(run) {
    const proposal = await agrees(run)
    if (proposal) assert.is(Buffer.from((await later.read(proposal.tip, `content/prato/urp/p${run}.md`)) ?? []).toString(), 'primo\n')
    return proposal !== null
  },
}

const AMENDING: Story<Proposal> = {
  given: (run) => draft(later, run),
  act: amend,
  again: (run, given) => amend(later, run, given),
  async happened(run, before) {
    const proposal = await agrees(run)
    const text = Buffer.from((await later.read(proposal?.tip ?? '', `content/prato/urp/p${run}.md`)) ?? []).toString()
    const changes = proposal?.events.filter(({ type }) => type === 'amended').length
    assert.equal([proposal?.tip === before.tip, text, changes], proposal?.tip === before.tip ? [true, 'primo\n', 0] : [false, 'secondo\n', 1])
    return proposal?.tip !== before.tip
  },
}

/** Of several that are published at once: all are, by commits of the published line, or none is. */
async function allOrNone(runs: readonly number[], before: string): Promise<boolean> {
  const proposals = await Promise.all(runs.map(agrees))
  const states = new Set(proposals.map((proposal) => proposal?.status))
  assert.is(states.size, 1)
  const done = states.has('published')
  const head = await later.head()
  assert.is(head, done ? proposals.at(-1)?.merged : before)
  for (const run of runs) assert.is((await later.read(head, `content/prato/urp/p${run}.md`)) !== null, done)
  return done
}

interface Ready {
  readonly proposals: readonly Proposal[]
  readonly head: string
}

const PUBLISHING: Story<Ready> = {
  given: async (run) => ({ proposals: [await draft(later, run)], head: await later.head() }),
  act: (forge, _run, { proposals }) => Promise.all(proposals.map((proposal) => forge.merge(asked(proposal)))),
  happened: (run, { head }) => allOrNone([run], head),
}

const TOGETHER: Story<Ready> = {
  given: async (run) => ({ proposals: [await draft(later, run), await draft(later, run + 1_000_000)], head: await later.head() }),
  act: (forge, _run, { proposals }) => forge.mergeAll(proposals.map(asked)),
  happened: (run, { head }) => allOrNone([run, run + 1_000_000], head),
}

/** The requests it takes when nothing goes wrong: for each whether it writes. */
async function requestsOf<T>({ act, given }: Story<T>): Promise<readonly boolean[]> {
  const run = runs++
  const before = await given(run)
  const writes: boolean[] = []
  github.watch(({ method, path }) => {
    writes.push(method !== 'GET' && path !== 'git-upload-pack')
    return null
  })
  await act(working, run, before)
  github.watch()
  assert.ok(writes.filter(Boolean).length >= 6, `${writes.length} requests are looked at`)
  return writes
}

async function told<T>(story: Story<T>, fault: (asked: Asked, number: number) => Fault | null, sendsAgain: boolean): Promise<void> {
  const run = runs++
  const given = await story.given(run)
  github.watch(fault)
  const answer = await story.act(working, run, given).then(() => null, (error: unknown) => error)
  github.watch()
  if (answer !== null && !(answer instanceof Problem)) throw answer
  const { again } = story
  if (sendsAgain && again) await again(run, given)
  await later.settle()
  const done = await story.happened(run, given)
  if (answer === null || (sendsAgain && again)) assert.ok(done, 'what was acknowledged is there')
}

/** The process dies with its nth request: that one may have been done, what comes after it was never asked. */
const dies = (n: number) => (_: Asked, number: number): Fault | null => (number < n ? null : number === n ? 'lost' : 'drop')
/** One request, and no other, goes wrong. */
const stumbles = (n: number) => (_: Asked, number: number): Fault | null => (number === n ? (FAULTS[(n + runs) % FAULTS.length] ?? null) : null)

const test = suite('GitHub, when things go wrong')
test.after(async () => {
  await working.shutDown()
  await later.shutDown()
  await github.close()
})

const STORIES = { 'opening a proposal': OPENING, 'a second save': AMENDING, publishing: PUBLISHING, 'publishing several': TOGETHER } as const

for (const [name, story] of Object.entries(STORIES) as [string, Story<unknown>][]) {
  test(`${name}: whatever the process was writing when it died, it is done whole or not at all, and once`, async () => {
    // Publishing several goes the way of publishing one: every fourth write is enough there.
    for (const [i, n] of (await writesOf(story, story === TOGETHER ? 4 : 1)).entries()) await told(story, dies(n), i % 2 === 0)
  })

  test(`${name}: whatever request fails, and however, it is done whole or not at all, and once`, async () => {
    for (const [i, n] of (await writesOf(story, 4)).entries()) await told(story, stumbles(n), i % 2 === 1)
  })
}

/** The places of the writes among the requests of a story, one of so many. */
async function writesOf(story: Story<unknown>, oneOf: number): Promise<readonly number[]> {
  const writes = (await requestsOf(story)).flatMap((writing, n) => (writing ? [n] : [])).filter((_, i) => i % oneOf === 0)
  assert.ok(writes.length >= 2, 'there is something to disturb')
  return writes
}

test.run()
