import { takeWriterLock, writerAddress } from '../../lib/forge/embedded/writer/writer-lock.ts'
import { RepositoryBusyProblem } from '../../lib/forge/problems/repository-busy-problem.ts'
import { CopiesBusyProblem } from './problems/copies-busy-problem.ts'

/**
 * One copy at a time in a folder, across processes; the lock goes with its holder, also when that is killed.
 *
 * @returns lets it go
 * @throws {CopiesBusyProblem}
 */
export async function lockCopies(folder: string): Promise<() => Promise<void>> {
  try {
    return await takeWriterLock(await writerAddress(folder), 0)
  } catch (error) {
    throw error instanceof RepositoryBusyProblem ? new CopiesBusyProblem(folder) : error
  }
}
