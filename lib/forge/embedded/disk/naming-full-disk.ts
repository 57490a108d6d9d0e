import { DiskFullProblem } from '../../problems/disk-full-problem.ts'

/** Runs some writing; a disk with no room left becomes `DiskFullProblem`, all other errors pass as they are. */
export async function namingFullDisk<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOSPC' || code === 'EDQUOT') throw new DiskFullProblem(error)
    throw error
  }
}
