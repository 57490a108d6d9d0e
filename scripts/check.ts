// npm run check [-- --site NAME] [--content DIR] [--hints] [--severe]: holds the content to the model and to the checks of
// the desk. Exit code 1 when something must be mended: errors and texts that are hard to read, with --severe warnings too.
import { parseArgs } from 'node:util'
import { loadSpeller } from '../lib/checks/spelling/hunspell/load-speller.ts'
import { romeDay } from '../lib/site/rome-day.ts'
import { checkContent } from './check/check-content.ts'
import { countsOf, fails } from './check/fails.ts'
import { printIssues } from './check/print-issues.ts'
import { WORDS as say } from './check/words.ts'
import { runCommand } from './command/run-command.ts'
import { readContent } from './seed/read-content.ts'

await runCommand(say.usage, async () => {
  const { values: options } = parseArgs({
    options: { site: { type: 'string' }, content: { type: 'string', default: 'content' }, hints: { type: 'boolean', default: false }, severe: { type: 'boolean', default: false } },
  })
  const { sites, known, pages, issues } = checkContent(await readContent(options.content), { only: options.site, today: romeDay(Date.now()), speller: await loadSpeller() })
  if (sites.length === 0) {
    console.log(say.unknown(options.site ?? '', known))
    return 1
  }
  printIssues(issues.filter(({ severity }) => options.hints || severity !== 'hint'), console.log)
  console.log(say.summary(sites.length, pages, countsOf(issues)))
  const failed = issues.some((issue) => fails(issue, options.severe))
  console.log(failed ? say.failed : say.passed)
  return failed ? 1 : 0
})
