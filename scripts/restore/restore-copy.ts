import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { absent } from '../../lib/forge/embedded/disk/absent.ts'
import { syncFolder } from '../../lib/forge/embedded/disk/durable-file.ts'
import type { DescribedCopy } from '../backup/read-copy.ts'
import { holdStill } from './hold-still.ts'
import { ImmovableTargetProblem } from './problems/immovable-target-problem.ts'
import { TargetNotEmptyProblem } from './problems/target-not-empty-problem.ts'
import { writeRestored } from './write-restored.ts'

interface RestoreOptions {
  /** A copy that was verified. */
  readonly copy: DescribedCopy
  /** The folder of the portal. */
  readonly target: string
  /** What is there is put aside, under another name. */
  readonly replace: boolean
  readonly now: number
}

export interface Restored {
  readonly files: number
  /** Where what was there is now; `null` when nothing was. */
  readonly former: string | null
}

/** A folder that the web server's group passes through, to the sites in it, and nobody else: as `serve` wants it. */
const NEW_MODE = 0o710

/**
 * Puts a copy in the place of a portal's folder: written whole beside it first, then renamed.
 *
 * @throws {TargetNotEmptyProblem | PortalRunningProblem | SpoiltCopyProblem | ImmovableTargetProblem} and nothing has changed
 */
export async function restoreCopy({ copy, target, replace, now }: RestoreOptions): Promise<Restored> {
  const there = await readdir(target).catch(absent)
  const isEmpty = there === null || there.length === 0
  if (!isEmpty && !replace) throw new TargetNotEmptyProblem(target)
  const release = await holdStill(target)
  const fresh = `${target}.nuovo`
  try {
    const mode = (await stat(target).catch(absent))?.mode ?? NEW_MODE
    await makeEmpty(fresh, target)
    const files = await writeRestored(copy, fresh, mode & 0o777)
    const former = isEmpty ? null : `${target}.prima-${new Date(now).toISOString().replace(/[-:.]/g, '')}`
    await swap(target, fresh, former)
    return { files, former }
  } catch (error) {
    await rm(fresh, { recursive: true, force: true })
    throw error
  } finally {
    await release()
  }
}

async function makeEmpty(fresh: string, target: string): Promise<void> {
  try {
    await rm(fresh, { recursive: true, force: true })
    await mkdir(fresh, { mode: 0o700 })
  } catch (error) {
    throw new ImmovableTargetProblem(target, error)
  }
}

async function swap(target: string, fresh: string, former: string | null): Promise<void> {
  try {
    if (former) await rename(target, former)
    await rename(fresh, target).catch(async (error: unknown) => {
      if (former) await rename(former, target)
      throw error
    })
  } catch (error) {
    throw new ImmovableTargetProblem(target, error)
  }
  await syncFolder(dirname(target))
}
