/**
 * The embedded forge against native git, on the same repository of 5,000 pages and 5,000 publications, all in one pack.
 * `node --import tsx tests/lib/forge/embedded/bench.ts`; the last column is what to look at, the machine is noise.
 */
import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { initRepository } from '../../../../lib/forge/embedded/init-repository.ts'
import { openEmbeddedForge } from '../../../../lib/forge/embedded/open-embedded-forge.ts'
import type { Proposal } from '../../../../lib/forge/proposal.ts'
import { anna, mario, portale } from '../people.ts'
import { nativeGit } from './scratch.ts'

const PAGES = 5000
const ROUNDS = 15
const text = (page: number, version = '') => `---\ntitle: Pagina ${page}\n---\n${Array.from({ length: 40 }, (_, line) => `Riga ${line} della pagina ${page}, ${(line * page * 7919) % 1000}.\n`).join('')}${version}`
const pagePath = (page: number) => `content/prato/ufficio-${page % 20}/notizie/pagina-${page}.md`
const entry = (page: number, version = '') => `M 100644 inline ${pagePath(page)}\ndata ${Buffer.byteLength(text(page, version))}\n${text(page, version)}\n`
const header = (at: number) => `commit refs/heads/main\ncommitter Mario Rossi <mario.rossi@example.it> ${1_700_000_000 + at} +0000\ndata 2\nm\n`

const folder = await mkdtemp(path.join(os.tmpdir(), 'redazione-bench-'))
const dir = path.join(folder, 'contenuti.git')
const work = path.join(folder, 'lavoro')
await initRepository(dir)
const first = header(0) + Array.from({ length: PAGES }, (_, page) => entry(page)).join('')
const later = Array.from({ length: PAGES }, (_, n) => header(n + 1) + entry((n * 37) % PAGES, `Versione ${n}.\n`)).join('')
nativeGit(dir, ['fast-import', '--quiet'], first + later)
nativeGit(dir, ['gc', '--quiet'])
execFileSync('git', ['clone', '--quiet', dir, work])
const inWork = (...args: string[]) => execFileSync('git', ['-C', work, '-c', 'user.name=x', '-c', 'user.email=x@example.it', ...args], { stdio: ['ignore', 'pipe', 'ignore'] })

async function took(body: () => unknown): Promise<number> {
  const started = performance.now()
  await body()
  return performance.now() - started
}

function report(what: string, ours: readonly number[], native: readonly number[]): void {
  const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN
  const [us, git] = [median(ours), median(native)]
  console.log(`${what.padEnd(44)} ${us.toFixed(1).padStart(8)} ms  git ${git.toFixed(1).padStart(8)} ms   ratio ${(us / git).toFixed(2)}`)
}

const forge = await openEmbeddedForge({ dir, committer: portale })
const head = await forge.head()
const logAll = () => nativeGit(dir, ['log', '--first-parent', '--raw', '--no-renames', 'main'])
report('last commit of every path, cold', [await took(() => forge.lastCommits())], [await took(logAll)])
report('last commit of every path, warm', [await took(() => forge.lastCommits())], [await took(logAll)])
const cold = await openEmbeddedForge({ dir, committer: portale })
const listNative = [await took(() => nativeGit(dir, ['ls-tree', '-r', '-l', 'main']))]
report('list 5,000 files with sizes, cold', [await took(() => cold.list(head, ''))], listNative)
report('list 5,000 files with sizes, warm', [await took(() => cold.list(head, ''))], listNative)
const files = await cold.list(head, '')
const catFile = await took(() => nativeGit(dir, ['cat-file', '--batch'], files.map(({ oid }) => oid).join('\n')))
report('read 5,000 files, cold', [await took(async () => { for (const { oid } of files) await cold.blob(oid) })], [catFile])
report('history of one path', [await took(() => forge.history(pagePath(74)))], [await took(() => nativeGit(dir, ['log', '--first-parent', '--format=%H', 'main', '--', pagePath(74)]))])

const times = { save: [] as number[], compare: [] as number[], merge: [] as number[], commit: [] as number[], mergeTree: [] as number[], publish: [] as number[] }
for (let round = 0; round < ROUNDS; round++) {
  const page = (n: number) => (round * 131 + n) % PAGES
  const base = await forge.head()
  const open = (n: number, name: string) => forge.propose({ branch: `cms/bench/${name}-${round}`, title: 't', kind: 'change', author: mario, message: 'm', base, changes: [{ path: pagePath(page(n)), content: Buffer.from(text(page(n), `${name} ${round}\n`)) }] })
  const proposal: Proposal = await open(0, 'nostro')
  const rival = await open(20, 'altro')
  let saved = proposal
  times.save.push(await took(async () => (saved = await forge.amend({ number: proposal.number, expectedTip: proposal.tip, author: anna, message: 'm', changes: [{ path: pagePath(page(40)), content: Buffer.from(text(page(40), `${round}\n`)) }] }))))
  await forge.merge({ number: rival.number, expectedTip: rival.tip, by: anna, message: 'p', trailers: [] })
  const [main] = [await forge.head()]
  times.mergeTree.push(await took(() => nativeGit(dir, ['merge-tree', '--write-tree', main, saved.tip])))
  times.publish.push(
    await took(() => {
      const tree = nativeGit(dir, ['merge-tree', '--write-tree', main, saved.tip])
      const commit = nativeGit(dir, ['commit-tree', tree, '-p', main, '-p', saved.tip, '-m', 'p'])
      nativeGit(dir, ['update-ref', 'refs/heads/prova', commit])
    }),
  )
  times.compare.push(await took(() => forge.compare(saved.number)))
  const again = await openEmbeddedForge({ dir, committer: portale })
  await again.proposals()
  times.merge.push(await took(() => again.merge({ number: saved.number, expectedTip: saved.tip, by: anna, message: 'p', trailers: [] })))
  await again.shutDown()
  await writeFile(path.join(work, pagePath(page(60))), text(page(60), `${round}\n`))
  times.commit.push(await took(() => inWork('commit', '--quiet', '-am', 'm')))
}
report('save (git: commit -am in a working copy)', times.save, times.commit)
report('compare (git: merge-tree)', times.compare, times.mergeTree)
report('publish, cold (git: merge-tree + commit-tree + update-ref)', times.merge, times.publish)
await forge.shutDown()
await cold.shutDown()
await rm(folder, { recursive: true })
