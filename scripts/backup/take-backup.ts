import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Storage } from 'unstorage'
import { absent } from '../../lib/forge/embedded/disk/absent.ts'
import { syncFolder, writeSynced } from '../../lib/forge/embedded/disk/durable-file.ts'
import { DATA } from '../server/data-dir.ts'
import { compiledRules } from './compiled-rules.ts'
import { copiesIn } from './copies-in.ts'
import { copyAccessLog } from './copy-access-log.ts'
import type { ContentPlace } from './content-place.ts'
import { copyContent } from './copy-content.ts'
import { copySteady } from './copy-steady.ts'
import { copyStore } from './copy-store.ts'
import { type CopyFacts, writeFacts } from './facts.ts'
import { forgetOldCopies, removeUnfinished } from './forget-copies.ts'
import { COPIED_FOLDERS, COPY, copyName, unfinishedName } from './layout.ts'
import { lockCopies } from './lock-copies.ts'
import { openCopy, type OpenCopy } from './open-copy.ts'
import { CopyInsideDataProblem } from './problems/copy-inside-data-problem.ts'
import { NoKeyProblem } from './problems/no-key-problem.ts'
import { type DescribedCopy, readCopy } from './read-copy.ts'
import { writeSums } from './sums.ts'

export type BackupStep = 'repository' | 'folders' | 'ending'

export interface BackupOptions {
  /** The folder of a portal, which may be running. */
  readonly dataDir: string
  /** Where its content lies. */
  readonly content: ContentPlace
  /** Where what is not content lies, when that is not its folder. */
  readonly store: Storage | null
  /** Where the copies are, one in a folder of its own. */
  readonly into: string
  /** The key of the portal, to be copied too; `null` for a copy without it. */
  readonly keyFile: string | null
  /** The key publications are signed with, likewise; one that was never made is not missed. */
  readonly signingKeyFile: string | null
  /** How many copies are kept, this one with them. */
  readonly keep: number
  readonly now: number
  readonly report: (step: BackupStep) => void
}

export interface TakenBackup {
  readonly folder: string
  readonly facts: CopyFacts
  readonly files: number
  /** SHA-256 of the manifest: noted elsewhere, it proves the whole copy. */
  readonly digest: string
  readonly forgotten: number
}

/**
 * Makes one more copy of all that cannot be made again, beside the former ones: it has a name only once it is whole, and they
 * are left alone. The repository comes first: what the store says of it is then never of a time before, and nothing that was
 * sent is sent twice after a restore.
 *
 * @throws {NoKeyProblem | CopyInsideDataProblem | CopiesBusyProblem | UnsteadyRepositoryProblem | IncompleteRepositoryProblem | IncompleteGitHubProblem} and the problems `GitHub…Problem`
 */
export async function takeBackup(options: BackupOptions): Promise<TakenBackup> {
  const { dataDir, into, keep, now } = options
  if (isInside(into, dataDir) || isInside(dataDir, into)) throw new CopyInsideDataProblem(into, dataDir)
  await mkdir(into, { recursive: true, mode: 0o700 })
  const unlock = await lockCopies(into)
  try {
    await removeUnfinished(into)
    const name = copyName(now)
    const unfinished = join(into, unfinishedName(name))
    await mkdir(unfinished, { mode: 0o700 })
    const before = await former(into)
    const written = await fill(openCopy(unfinished, before), before, options).catch(async (error: unknown) => {
      await rm(unfinished, { recursive: true, force: true })
      throw error
    })
    await rename(unfinished, join(into, name))
    await syncFolder(into)
    return { folder: join(into, name), ...written, forgotten: await forgetOldCopies(into, keep) }
  } finally {
    await unlock()
  }
}

async function fill(copy: OpenCopy, before: DescribedCopy | null, { content, dataDir, keyFile, signingKeyFile, now, report, store }: BackupOptions): Promise<Omit<TakenBackup, 'folder' | 'forgotten'>> {
  report('repository')
  const { refs, objects } = await copyContent(content, dataDir, copy, before)
  const head = refs.get('refs/heads/main')
  if (head) await copy.keepText(COPY.rules, await compiledRules(join(copy.folder, DATA.repository), head))
  report('folders')
  const unsteady: string[] = []
  for (const name of COPIED_FOLDERS) {
    const held = await (store && name === DATA.store ? copyStore(store, name, copy) : copySteady(join(dataDir, name), name, copy))
    if (!held) unsteady.push(name)
  }
  if (!(await copyAccessLog(join(dataDir, DATA.accessLog), DATA.accessLog, copy))) unsteady.push(DATA.accessLog)
  const key = keyFile === null ? null : await readFile(keyFile).catch((error: unknown) => Promise.reject(new NoKeyProblem(keyFile, error)))
  if (key) await copy.keepSecret(`${COPY.keys}/${DATA.key}`, key)
  const signing = signingKeyFile === null ? null : await readFile(signingKeyFile).catch(absent)
  if (signing) await copy.keepSecret(`${COPY.keys}/${DATA.signingKey}`, signing)
  await copy.keep(DATA.signers, join(dataDir, DATA.signers)).catch(absent)
  report('ending')
  const facts: CopyFacts = { takenAt: new Date(now).toISOString(), software: await version(), origin: typeof content === 'string' ? null : `${content.owner}/${content.repo}`, refs: Object.fromEntries(refs), objects, withKeys: key !== null, unsteady }
  await copy.keepText(COPY.facts, writeFacts(facts))
  const manifest = writeSums(copy.sums)
  await copy.sync()
  await writeSynced(join(copy.folder, COPY.sums), manifest, 0o400)
  await syncFolder(copy.folder)
  return { facts, files: copy.sums.size, digest: createHash('sha256').update(manifest).digest('hex') }
}

/** The newest copy that says what it holds: one that does not is no base for another. */
async function former(into: string): Promise<DescribedCopy | null> {
  for (const name of [...(await copiesIn(into))].reverse()) {
    const read = await readCopy(join(into, name)).catch(() => null)
    if (read) return read
  }
  return null
}

async function version(): Promise<string> {
  return String((JSON.parse(await readFile('package.json', 'utf8')) as { readonly version?: unknown }).version)
}

function isInside(folder: string, other: string): boolean {
  const way = relative(other, folder)
  return way === '' || !(way.startsWith('..') || way.startsWith('/'))
}
