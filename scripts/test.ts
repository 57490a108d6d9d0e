// npm test [-- PART_OF_A_FILE_NAME]: types, lint, every test file, two at a time and a third in what time they leave. The last
// line counts. npm run trials [-- PART…]: what takes too long for that, `*.trial.ts`.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { bundleTests, TOGETHER } from './test/bundle-tests.ts'
import { bringRequirements, hasNeedsOf } from './test/requirements.ts'
import { type Outcome, runCommand, runFiles } from './test/run-files.ts'
import { TEST_WORDS as say } from './test/words.ts'

interface Task {
  readonly name: string
  /** `niceness` as nice(1) has it: from 0 to 19, the more the longer it waits for others. */
  readonly run: (niceness: number) => Promise<Outcome>
}

/** Files that share a process. */
const IN_A_PROCESS = 8
/** Of who waits for the others: a tenth of what they get where all want the processor. */
const NICE = 10
const SKIPPED: Outcome = { passed: 0, failed: 0, skipped: 1, output: '' }

const isTrials = process.argv.includes('--trials')
const wanted = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? ''
const tally = { passed: 0, failed: 0, skipped: 0 }

bringRequirements()
const files = (await readdir('tests', { recursive: true })).filter((file) => (isTrials ? /\.trial\.tsx?$/ : /\.test\.tsx?$/).test(file)).map((file) => join('tests', file)).filter((file) => file.includes(wanted)).sort()
const modules = await bundleTests(files, await processes())
// Of the browser's stories one is told at a time: two at once take each other's processor away. What is quick and keeps to
// itself shares a process. The second lane has the rest, and the first goes on with it when its stories are told. What only
// computes fills the moments in which these wait, in a third one that takes no processor from them.
const isStory = (file: string) => file.includes('e2e') && file.includes('.browser.')
const isQuick = (file: string) => /^tests\/(lib\/(access|booking|calendar|checks|diff|feedback|history|import|mail(?!\/(files|imap|mime))|model|requests|session|site|workflow)|templates)\//.test(file) && !/\.(browser|servers)\.|crash/.test(file)
// The linter reads types through the compiler before this one, which is the only one that others can call.
const checks = wanted || isTrials ? [] : [checkOf('tsc --noEmit', ['node_modules/typescript-7/bin/tsc', '--noEmit']), checkOf('eslint', ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'])]
const stories = files.filter(isStory).map((file) => taskOf([file]))
const others = files.filter((file) => !isStory(file) && !isQuick(file)).map((file) => taskOf([file]))
const patient = [...checks, ...inGroups(files.filter(isQuick)).map(taskOf)]
await Promise.all([lane([stories, others, patient], 0), lane([others, patient], 0), lane([patient], NICE)])

if (process.env.CI === 'true' && tally.skipped > 0) {
  console.log(say.skippedInCi)
  tally.failed += tally.skipped
  tally.skipped = 0
}
console.log(`${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`)
process.exitCode = tally.failed > 0 ? 1 : 0

/** What tests start as processes of their own. */
async function processes(): Promise<readonly string[]> {
  const scripts = (await readdir('scripts')).filter((file) => file.endsWith('.ts') && file !== 'test.ts').map((file) => join('scripts', file))
  return [...scripts, 'tests/lib/access-log/writing-process.ts', 'tests/lib/feedback/writer.ts']
}

/** Takes the first of the first queue that has any, until all are empty. */
async function lane(queues: readonly Task[][], niceness: number): Promise<void> {
  const next = () => queues.find((queue) => queue.length > 0)?.shift()
  for (let task = next(); task; task = next()) await gather(task, niceness)
}

function inGroups(quick: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(quick.length / IN_A_PROCESS) }, (_, i) => quick.slice(i * IN_A_PROCESS, (i + 1) * IN_A_PROCESS))
}

function taskOf(together: readonly string[]): Task {
  return { name: say.together(together), run: (niceness) => (together.every(hasNeedsOf) ? runFiles(modulesOf(together), niceness) : Promise.resolve(SKIPPED)) }
}

function modulesOf(together: readonly string[]): readonly string[] {
  const wanted = together.length === 1 ? together : [TOGETHER, ...together]
  return wanted.map((file) => modules.get(file) ?? file)
}

function checkOf(name: string, args: readonly string[]): Task {
  const run = async (niceness: number) => {
    const { code, output } = await runCommand(process.execPath, args, niceness)
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output }
  }
  return { name, run }
}

async function gather({ name, run }: Task, niceness: number): Promise<void> {
  const started = Date.now()
  const outcome = await run(niceness)
  for (const key of ['passed', 'failed', 'skipped'] as const) tally[key] += outcome[key]
  if (outcome.failed > 0) console.log(`${say.failed(name)}\n${outcome.output}`)
  else console.log(`${say.running(name)} (${outcome.passed}${outcome.skipped ? `, ${outcome.skipped} skipped` : ''}) ${((Date.now() - started) / 1000).toFixed(1)} s`)
}
