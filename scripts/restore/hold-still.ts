import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { absent } from '../../lib/forge/embedded/disk/absent.ts'
import { takeWriterLock, writerAddress } from '../../lib/forge/embedded/writer/writer-lock.ts'
import { RepositoryBusyProblem } from '../../lib/forge/problems/repository-busy-problem.ts'
import { DATA } from '../server/data-dir.ts'
import { PortalRunningProblem } from './problems/portal-running-problem.ts'

/**
 * Makes sure that no portal works in a folder, and that none begins to: a portal holds its log all the while it runs.
 *
 * @returns lets the folder go
 * @throws {PortalRunningProblem}
 */
export async function holdStill(dataDir: string): Promise<() => Promise<void>> {
  const held: (() => Promise<void>)[] = []
  const release = async () => {
    for (const letGo of held.reverse()) await letGo()
  }
  try {
    for (const name of [DATA.accessLog, DATA.repository]) {
      const folder = join(dataDir, name)
      if (await stat(folder).catch(absent)) held.push(await takeWriterLock(await writerAddress(folder), 0))
    }
  } catch (error) {
    await release()
    throw error instanceof RepositoryBusyProblem ? new PortalRunningProblem(dataDir) : error
  }
  return release
}
