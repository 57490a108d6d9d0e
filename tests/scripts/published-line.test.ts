import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import * as fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { FileChange } from '../../lib/forge/commit.ts'
import { readHistory } from '../../lib/history/read-history.ts'
import { publishedLine } from '../../scripts/build/published-line.ts'
import { readHistories } from '../../scripts/build/read-histories.ts'
import { readSite } from '../../scripts/build/read-site.ts'
import { lastChanges } from '../../scripts/server/last-changes.ts'
import { scratch, withGit } from '../lib/forge/embedded/scratch.ts'
import { anna, mario } from '../lib/forge/people.ts'

const test = suite('the history of a folder of content')
const run = promisify(execFile)

const PAGES = ['content/prato/urp/notizia/mercato.md', 'content/prato/urp/notizia/fiera.md', 'content/prato/urp/notizia/caffe.md']
const FILE = 'content/prato/urp/media/pianta.pdf'
const ELSEWHERE = 'content/intranet/tutti/pagina/segreta.md'
const WORDS = 'Il mercato del lunedì si sposta in piazza Duomo per la fiera del filato'

type Step = readonly FileChange[] | 'proposal'
const put = (path: string, text: string): FileChange => ({ path, content: new TextEncoder().encode(text) })
const path = fc.constantFrom(...PAGES, FILE, ELSEWHERE)
const change: fc.Arbitrary<FileChange> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(path, fc.constantFrom('uno', 'due', 'tre')).map(([to, word]) => put(to, `${WORDS}, ${word}.`)) },
  { weight: 1, arbitrary: path.map((from) => ({ path: from, content: null })) },
)
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.uniqueArray(change, { minLength: 1, maxLength: 3, selector: (one) => one.path }) },
  { weight: 1, arbitrary: fc.constant('proposal' as const) },
)

withGit(test, 'read by git from a clone, it is what the forge tells, whatever was published in whatever way', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const { forge, dir, dispose } = await scratch([{ changes: [...PAGES.slice(0, 1), FILE].map((one) => put(one, WORDS)) }])
      const clone = join(dir, randomUUID())
      try {
        for (const [i, one] of steps.entries()) await (one === 'proposal' ? publish(forge, i) : seed(forge, one, i))
        await run('git', ['clone', '-q', '--no-local', dir, clone])
        const contentDir = join(clone, 'content')
        await mkdir(join(contentDir, 'prato'), { recursive: true })
        const line = await publishedLine(contentDir, 'prato')
        const files = await readSite(contentDir, 'prato', line)
        const last = await lastChanges(forge)
        assert.equal([...files].map(([name, file]) => [name, file.changedAt, file.hasHistory]), [...files.keys()].map((name) => [name, last.get(name)?.at, last.get(name)?.hasHistory]))
        const asked = [...files.keys()].filter((name) => name.endsWith('.md')).map((name) => ({ path: name, media: ['/urp/media/pianta.pdf'] }))
        const told = await readHistories(join(contentDir, 'prato'), line, asked, { forgotten: new Set() })
        for (const page of asked) assert.equal(plain(told.get(page.path)), plain(await readHistory(forge, page)), page.path)
      } finally {
        await dispose()
      }
    }),
    { numRuns: 6 },
  )
})

test('where there is no history there is none, and the files are there all the same', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'senza-storia-'))
  await mkdir(join(dir, 'prato/urp/notizia'), { recursive: true })
  await writeFile(join(dir, 'prato/urp/notizia/mercato.md'), WORDS)
  assert.is((await publishedLine(dir, 'prato')).size, 0)
  const [[, file] = ['', undefined]] = await readSite(dir, 'prato')
  assert.equal([file?.changedAt, file?.hasHistory], [null, false])
  await rm(dir, { recursive: true })
})

type Forge = Awaited<ReturnType<typeof scratch>>['forge']

async function seed(forge: Forge, changes: readonly FileChange[], i: number): Promise<void> {
  const head = await forge.head()
  const known = new Set((await forge.list(head, '')).map((file) => file.path))
  // Nothing can be taken from where nothing is, and a commit changes something.
  const able = changes.filter(({ path: at, content }) => content !== null || known.has(at))
  if (able.length > 0) await forge.seed([{ author: mario, at: Date.UTC(2026, 0, 7) + i * 3_600_000, message: `A mano ${String(i)}`, changes: able }])
}

async function publish(forge: Forge, i: number): Promise<void> {
  const branch = `cms/prato-notizia/urp/prova-${String(i)}`
  const draft = await forge.propose({ branch, title: 'Mercato', kind: 'change', author: mario, message: 'x', base: await forge.head(), changes: [put(PAGES[0] ?? '', `${WORDS}, ${String(i)} proposto.`)] })
  await forge.merge({ number: draft.number, expectedTip: draft.tip, by: anna, message: 'Pubblicata: Mercato', trailers: [['Proposal', String(draft.number)], ['Approved-by', 'Anna <anna@x.example> (urp-prato)']] })
}

function plain(history: Awaited<ReturnType<typeof readHistory>> | undefined): unknown {
  return history && { ...history, versions: history.versions.map((one) => ({ ...one, bytes: one.bytes && new TextDecoder().decode(one.bytes) })) }
}

test.run()
