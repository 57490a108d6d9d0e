import { takeWriterLock, writerAddress } from '../../forge/embedded/writer/writer-lock.ts'
import { RepositoryBusyProblem } from '../../forge/problems/repository-busy-problem.ts'
import { AccessLogBusyProblem } from './access-log-busy-problem.ts'

/** How long a portal that starts waits for one that is stopping, in milliseconds. */
const PATIENCE = 3_000

/**
 * One writer a log, across processes; the lock goes with its holder, also when that is killed.
 *
 * @returns lets it go
 * @throws {AccessLogBusyProblem}
 */
export async function lockLog(dir: string, patience = PATIENCE): Promise<() => Promise<void>> {
  try {
    return await takeWriterLock(await writerAddress(dir), patience)
  } catch (error) {
    throw error instanceof RepositoryBusyProblem ? new AccessLogBusyProblem(dir) : error
  }
}
