import { Problem } from '../../errors/problem.ts'

/** Would a check let something through? What is no problem of ours is thrown on. */
export function allows(check: () => void): boolean {
  try {
    check()
    return true
  } catch (error) {
    if (error instanceof Problem) return false
    throw error
  }
}
