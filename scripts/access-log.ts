// npm run access-log [-- --person ID] [--path PREFIX] [--denied] [--since YYYY-MM-DD] [--csv] [--noted N:HASH] [--dir DIR]: verifies the gate's log and shows it.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sentenceOf } from '../lib/access-log/break.ts'
import { digest } from '../lib/access-log/file/digest.ts'
import { foundLines } from '../lib/access-log/file/found-lines.ts'
import { listLog, loadHead } from '../lib/access-log/file/log-files.ts'
import { verifier } from '../lib/access-log/verify-chain.ts'
import { Problem } from '../lib/errors/problem.ts'
import { readNoted, readQuestion, wanted } from './access-log/question.ts'
import { csvOf, header, rowOf } from './access-log/table.ts'
import { ACCESS_LOG_WORDS as say } from './access-log/words.ts'
import { DATA } from './server/data-dir.ts'
import { readSettings } from './server/settings.ts'

/** Breaks that are told one by one. */
const TOLD = 20

try {
  const { values: options } = parseArgs({
    options: {
      person: { type: 'string' },
      path: { type: 'string' },
      denied: { type: 'boolean', default: false },
      since: { type: 'string' },
      csv: { type: 'boolean', default: false },
      noted: { type: 'string', multiple: true, default: [] },
      dir: { type: 'string' },
    },
  })
  const question = readQuestion(options)
  const dir = options.dir ?? join(readSettings(process.env).dataDir, DATA.accessLog)
  // The head is read before the lines: a portal that is running goes on writing.
  const check = verifier({ head: await loadHead(dir), noted: options.noted.map(readNoted), digest })
  const [begin, row] = options.csv ? [csvOf(Object.values(say.columns)), csvOf] : [header(), rowOf]
  let shown = 0
  for await (const found of foundLines(dir)) {
    const line = check.take(found)
    if (!line || !wanted(line, question)) continue
    if (shown === 0) console.log(begin)
    console.log(row(say.cells(line)))
    shown += 1
  }
  const { breaks, lines, first, last, pastHead } = check.end()
  // The table may go to a file: what is said of it goes beside it.
  console.error(lines === 0 && breaks.length === 0 ? say.empty(dir) : say.counted(lines, shown))
  const { aside } = await listLog(dir)
  if (aside.length > 0) console.error(say.aside(aside.map(({ name }) => name)))
  if (pastHead > 0) console.error(say.pastHead(pastHead))
  for (const broken of breaks.slice(0, TOLD)) console.error(`✘ ${sentenceOf(broken)}`)
  if (breaks.length > TOLD) console.error(say.moreBreaks(breaks.length - TOLD))
  if (breaks.length > 0) {
    console.error(say.broken)
    process.exitCode = 1
  } else if (first !== null && last) console.error(say.whole(first, last.seq, last.hash))
} catch (error) {
  if (!(error instanceof Problem)) throw error
  console.error(`${error.message}\n${error.remedy}`)
  process.exitCode = 1
}
