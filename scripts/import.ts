// npm run import -- wordpress FILE.xml --site NAME (--out DIR | --into content) [--media DIR] [--fetch] [--owner OFFICE]
// [--fill FILE] [--with-drafts] [--replace] [--report DIR]: brings the content of a site made with the national WordPress theme.
// Exit code 0 when everything came in, 2 when something waits aside, 1 when nothing was written.
import { join } from 'node:path'
import { Problem } from '../lib/errors/problem.ts'
import { romeDay } from '../lib/site/rome-day.ts'
import { readImportRequest } from './import/import-options.ts'
import { runImport } from './import/run-import.ts'
import { IMPORT_WORDS as say } from './import/words.ts'

try {
  const request = await readImportRequest(process.argv.slice(2))
  const { entries, media, redirects, aside } = await runImport(request, { today: romeDay(Date.now()), tell: console.log })
  console.log(say.done([...entries.keys()].filter((path) => !path.includes('/ritirata/')).length, media.size, redirects.length))
  console.log(say.aside(aside.length, join(request.reportDir, 'scarti')))
  console.log(say.report(join(request.reportDir, 'index.html')))
  process.exitCode = aside.length === 0 ? 0 : 2
} catch (error) {
  if (!(error instanceof Problem)) throw error
  console.error(`${error.message}\n${error.remedy}`)
  process.exitCode = 1
}
