import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { Oid } from '../commit.ts'
import { replaceFile } from '../embedded/disk/durable-file.ts'
import { initRepository } from '../embedded/init-repository.ts'
import { DiskObjects } from '../embedded/objects/disk-objects.ts'
import { isAncestor } from '../git/history/ancestry.ts'
import { ObjectStore } from '../git/objects/object-store.ts'
import { RECORDS } from '../git/proposals/record-book.ts'
import { MAIN } from '../git/repository.ts'
import { GitHubUnreachableProblem } from '../problems/github-unreachable-problem.ts'
import { appOctokit } from './api/app-octokit.ts'
import { GitHubApi } from './api/github-api.ts'
import { gitUrlOf } from './git-url.ts'
import { PackSource } from './objects/pack-source.ts'
import type { GitHubForgeOptions } from './open-github-forge.ts'
import { intentAt } from './publish/intent.ts'

export type MirrorOptions = Pick<GitHubForgeOptions, 'owner' | 'repo' | 'app' | 'apiUrl' | 'gitUrl' | 'fetch' | 'log' | 'answerWithin' | 'patience' | 'pause'>

type Refs = ReadonlyMap<string, Oid>

/** Branches that go while their commits are being brought: so often it is looked again. */
const LOOKS = 4
/** Of every pull request GitHub keeps a name of its own, which nobody may write: what they name lies under `refs/audit` too. */
const NOT_OURS = /^refs\/pull\//

/**
 * Brings a whole repository from GitHub into a bare one of this machine: every ref, every object. A portal can work on it as on
 * any of its own, and git too. The token is in a header of this process only: no file, no command line.
 *
 * @param dir made when it is not there
 * @param known refs whose whole histories are in `dir` already: what they reach is not brought again
 * @returns where every ref stands
 * @throws the problems `GitHub…Problem`, `DiskFullProblem`
 */
export async function mirrorGitHub(options: MirrorOptions, dir: string, known: Refs): Promise<Refs> {
  await initRepository(dir)
  const source = await sourceOf(options, dir)
  const refs = await settled(dir, await brought(source, new Set(known.values())))
  await replaceFile(path.join(dir, 'packed-refs'), ['# pack-refs with:', ...[...refs].map(([name, oid]) => `${oid} ${name}`), ''].join('\n'))
  return refs
}

async function sourceOf({ answerWithin, apiUrl = 'https://api.github.com', app, fetch = globalThis.fetch, gitUrl = gitUrlOf(apiUrl), log = () => undefined, owner, patience = 20_000, pause = 300, repo }: MirrorOptions, dir: string): Promise<PackSource> {
  const api = new GitHubApi({ octokit: await appOctokit(app, apiUrl, fetch, answerWithin), owner, repo, log, patience, pause })
  await api.identify()
  await mkdir(path.join(dir, 'objects/pack'), { recursive: true })
  return new PackSource(api, gitUrl, fetch, dir)
}

async function brought(source: PackSource, haves: ReadonlySet<Oid>): Promise<Refs> {
  for (let look = 0; look < LOOKS; look++) {
    const refs = new Map([...(await source.refs())].filter(([name]) => !NOT_OURS.test(name)).sort(([a], [b]) => (a < b ? -1 : 1)))
    const wants = [...new Set(refs.values())].filter((oid) => !haves.has(oid))
    if (wants.length === 0 || (await source.bring({ wants, haves: [...haves] }))) return refs
  }
  throw new GitHubUnreachableProblem('its refs do not hold still')
}

/** A publication that was under way is as the next writer would make it: done where the published line has it, and not begun where it has not. */
async function settled(dir: string, refs: Refs): Promise<Refs> {
  const [main, records] = [refs.get(MAIN), refs.get(RECORDS)]
  if (!main || !records) return refs
  const objects = new ObjectStore(new DiskObjects(dir))
  try {
    const intent = await intentAt(objects, records)
    if (!intent) return refs
    const happened = await isAncestor(objects, intent.main.to, main)
    return new Map([...refs, [RECORDS, happened ? intent.records.to : intent.records.from]])
  } finally {
    await objects.close()
  }
}
