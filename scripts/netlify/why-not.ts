import { Problem } from '../../lib/errors/problem.ts'

/** Why something did not begin, for the log: our own sentences name settings and never their values, others' may hold anything. */
export function whyNot(error: unknown): Readonly<Record<string, string>> {
  if (error instanceof Problem) return { code: error.code, sentence: error.message, remedy: error.remedy }
  return { error: error instanceof Error ? error.name : 'unknown' }
}
