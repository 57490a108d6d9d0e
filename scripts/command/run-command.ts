import { Problem } from '../../lib/errors/problem.ts'

/** Runs what a command does and says what went wrong in words; a usage that is not understood is answered with the right one. */
export async function runCommand(usage: string, work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work()
  } catch (error) {
    process.exitCode = 1
    if (error instanceof Problem) console.error(`${error.message}\n${error.remedy}`)
    else if (String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')) console.error(usage)
    else throw error
  }
}
