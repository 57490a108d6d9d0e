// npm test [-- PART_OF_A_FILE_NAME]: types, lint, then every test file, two at a time. The last line counts.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { bringRequirements, hasNeedsOf } from './test/requirements.ts'
import { type Outcome, runCommand, runFile } from './test/run-file.ts'
import { TEST_WORDS as say } from './test/words.ts'

const wanted = process.argv[2] ?? ''
const SKIPPED: Outcome = { passed: 0, failed: 0, skipped: 1, output: '' }
const tally = { passed: 0, failed: 0, skipped: 0 }

bringRequirements()
if (!wanted) {
  await gather('tsc --noEmit', () => check(['node_modules/typescript/bin/tsc', '--noEmit']))
  await gather('eslint', () => check(['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.']))
}
const files = (await readdir('tests', { recursive: true })).filter((file) => file.endsWith('.test.ts') || file.endsWith('.test.tsx')).map((file) => join('tests', file)).filter((file) => file.includes(wanted)).sort()
// The browser's stories are long and want the machine for themselves; the rest goes two by two.
const isStory = (file: string) => file.includes('e2e') && file.includes('.browser.')
await inLanes(files.filter((file) => !isStory(file)), 2)
await inLanes(files.filter(isStory), 1)

if (process.env.CI === 'true' && tally.skipped > 0) {
  console.log(say.skippedInCi)
  tally.failed += tally.skipped
  tally.skipped = 0
}
console.log(`${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`)
process.exitCode = tally.failed > 0 ? 1 : 0

async function inLanes(queue: string[], lanes: number): Promise<void> {
  const rest = [...queue]
  const lane = async () => {
    for (let file = rest.shift(); file; file = rest.shift()) {
      const next = file
      await gather(next, () => (hasNeedsOf(next) ? runFile(next) : Promise.resolve(SKIPPED)))
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}

async function check(args: readonly string[]): Promise<Outcome> {
  const { code, output } = await runCommand(process.execPath, args)
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output }
}

async function gather(name: string, run: () => Promise<Outcome>): Promise<void> {
  const started = Date.now()
  const outcome = await run()
  for (const key of ['passed', 'failed', 'skipped'] as const) tally[key] += outcome[key]
  if (outcome.failed > 0) console.log(`${say.failed(name)}\n${outcome.output}`)
  else console.log(`${say.running(name)} (${outcome.passed}${outcome.skipped ? `, ${outcome.skipped} skipped` : ''}) ${((Date.now() - started) / 1000).toFixed(1)} s`)
}
