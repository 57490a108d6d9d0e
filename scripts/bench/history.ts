import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { DiskObjects } from '../../lib/forge/embedded/objects/disk-objects.ts'
import { HistoryFile } from '../../lib/forge/embedded/history/history-file.ts'
import { HistoryIndex } from '../../lib/forge/embedded/history/history-index.ts'
import { walkHistory } from '../../lib/forge/git/history/walk-history.ts'
import { ObjectStore } from '../../lib/forge/git/objects/object-store.ts'
import { trailersNamed } from '../../lib/forge/trailers.ts'
import { longHistory, type LongHistory, pagePath } from './long-history.ts'
import { type Spread, spreadOf, timed } from './spread.ts'
import { BENCH_WORDS as say } from './words.ts'

const ROUNDS = 5
/** Commits that are walked without git: enough to tell what one costs. */
const WALKED = 500

/** The history, the contributors and the approvals of every page of a long history, beside `git log --raw` of the same line, turn by turn. */
export async function historyCost(size: { readonly commits: number; readonly pages: number }): Promise<void> {
  const history = await longHistory(size)
  try {
    await measureHistory(history)
  } finally {
    await history.end()
  }
}

async function measureHistory(history: LongHistory): Promise<void> {
  await wholeLine(history)
  await oneMore(history)
  await withoutGit(history)
}

async function wholeLine(history: LongHistory): Promise<void> {
  const times: Record<'log' | 'ours' | 'kept' | 'again', number[]> = { log: [], ours: [], kept: [], again: [] }
  for (let round = 0; round <= ROUNDS; round++) {
    const measured = {
      log: await timed(() => gitLog(history)),
      ours: await timed(async () => {
        await rm(fileOf(history), { force: true })
        await everyPage(history)
      }),
      kept: await timed(() => everyPage(history)),
      again: await timed(() => gitLog(history)),
    }
    if (round > 0) for (const kind of ['log', 'ours', 'kept', 'again'] as const) times[kind].push(measured[kind])
  }
  const { log, ours, kept, again } = Object.fromEntries(Object.entries(times).map(([kind, values]) => [kind, spreadOf(values)])) as Record<keyof typeof times, Spread>
  console.log(say.took(`git log --raw, ${String(history.commits)} commits`, log))
  console.log(say.took(`every one of ${String(history.pages)} pages: history, contributors, approvals`, ours))
  console.log(say.took('the same from what was kept', kept))
  console.log(say.times('every page / git log --raw', ours.median / log.median))
  console.log(say.times('best of each', ours.min / log.min))
  console.log(say.times('from what was kept / git log --raw', kept.median / log.median))
  console.log(say.noise(again.median / log.median))
}

/** What one more publication costs once the rest is known. */
async function oneMore(history: LongHistory): Promise<void> {
  let head = headOf(history)
  const objects = new ObjectStore(new DiskObjects(history.dir))
  const index = indexOf(history, objects, () => Promise.resolve(head))
  await index.update()
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const tree = git(history, 'rev-parse', `${head}~${String(round + 1)}^{tree}`)
    head = git(history, '-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit-tree', tree, '-p', head, '-m', 'x')
    times.push(await timed(() => index.of(pagePath(1))))
  }
  await objects.close()
  console.log(say.took('one more publication, known to every page', spreadOf(times)))
}

async function withoutGit(history: LongHistory): Promise<void> {
  const [head, since] = [headOf(history), git(history, 'rev-parse', `main~${String(WALKED)}`)]
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const objects = new ObjectStore(new DiskObjects(history.dir))
    times.push((await timed(() => walkHistory(objects, head, since, () => undefined))) / WALKED)
    await objects.close()
  }
  console.log(say.took('without git, a commit', spreadOf(times)))
}

async function everyPage(history: LongHistory): Promise<void> {
  const head = headOf(history)
  const objects = new ObjectStore(new DiskObjects(history.dir))
  const index = indexOf(history, objects, () => Promise.resolve(head))
  const said = new Map<string, { readonly authors: readonly string[]; readonly approvals: readonly string[] }>()
  let approved = 0
  for (let page = 0; page < history.pages; page++) {
    const changes = await index.of(pagePath(page))
    const told = changes.map(({ commit: { oid, message } }) => {
      const known = said.get(oid) ?? { authors: trailersNamed(message, 'Author'), approvals: trailersNamed(message, 'Approval') }
      said.set(oid, known)
      return known
    })
    const contributors = new Set(told.flatMap(({ authors }) => authors))
    if (contributors.size === 0) throw new Error(`nobody wrote ${pagePath(page)}`)
    approved += told.reduce((sum, { approvals }) => sum + approvals.length, 0)
  }
  await objects.close()
  if (approved !== history.commits - 1) throw new Error(`${String(approved)} approvals`)
}

function indexOf(history: LongHistory, objects: ObjectStore, head: () => Promise<string>): HistoryIndex {
  return new HistoryIndex(history.dir, objects, new HistoryFile(fileOf(history)), head, () => undefined)
}

function fileOf({ dir }: LongHistory): string {
  return join(dir, 'storia-misurata.ndjson')
}

function headOf(history: LongHistory): string {
  return git(history, 'rev-parse', 'main')
}

function git({ dir }: LongHistory, ...args: readonly string[]): string {
  return execFileSync('git', ['--git-dir', dir, ...args], { encoding: 'utf8' }).trim()
}

/** Read to its end, as whoever wants it must. */
async function gitLog({ dir }: LongHistory): Promise<void> {
  const child = spawn('git', ['--git-dir', dir, 'log', '--raw', '-z', '--no-renames', '--no-abbrev', 'main'], { stdio: ['ignore', 'pipe', 'ignore'] })
  child.stdout.resume()
  await once(child, 'close')
}
