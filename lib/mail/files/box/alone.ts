import { takeWriterLock, writerAddress } from '../../../forge/embedded/writer/writer-lock.ts'
import { RepositoryBusyProblem } from '../../../forge/problems/repository-busy-problem.ts'
import { MailboxBusyProblem } from '../../problems/mailbox-busy-problem.ts'

const PATIENCE = 15_000

/**
 * Turns at a folder: of this process in order of arrival, of others by the lock that the repository has too, which goes by
 * itself when its holder is killed.
 */
export function turnsAt(folder: string): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const turn = last.then(() => locked(folder, work))
    last = turn.catch(() => undefined)
    return turn
  }
}

async function locked<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const release = await takeWriterLock(await writerAddress(folder), PATIENCE).catch((error: unknown) => {
    throw error instanceof RepositoryBusyProblem ? new MailboxBusyProblem() : error
  })
  try {
    return await work()
  } finally {
    await release()
  }
}
