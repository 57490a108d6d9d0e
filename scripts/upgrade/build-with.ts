import { BUILD_WORDS } from '../build/words.ts'
import type { Version } from './open-version.ts'
import { run } from './run.ts'

interface BuildRequest {
  readonly contentDir: string
  readonly outDir: string
  /** The same day for both versions, YYYY-MM-DD. */
  readonly today: string
  readonly site: string | undefined
}

/** What came of a build. */
export interface Built {
  /** What the build said when it gave up, such as that the rules do not load; `null` when it came to its end. */
  readonly failure: string | null
  /** The entries that were left out, as the build says of each. */
  readonly refused: readonly string[]
}

/** The words in front of what a build leaves out: all a version says of it to another one. */
const LEFT_OUT = BUILD_WORDS.problem('')

/** Builds content with a version of the program, by the command that every version has. */
export async function buildWith({ folder }: Version, { contentDir, outDir, today, site }: BuildRequest): Promise<Built> {
  const args = ['--import', 'tsx', 'scripts/build.ts', '--content', contentDir, '--out', outDir, '--today', today, ...(site === undefined ? [] : ['--site', site])]
  const { code, out, err } = await run(process.execPath, args, folder)
  const lines = err.split('\n')
  return {
    failure: code === 0 ? null : `${err.trim()}\n${out.trim()}`.trim().slice(0, 4000),
    refused: lines.filter((line) => line.startsWith(LEFT_OUT)).map((line) => line.slice(LEFT_OUT.length)),
  }
}
