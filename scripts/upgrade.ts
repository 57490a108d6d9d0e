// npm run upgrade -- --dry-run --with DIR|ARCHIVE|REF [--site NAME] [--content DIR] [--report DIR]: builds the content of the portal in
// DATA_DIR with this version and with a new one and shows what differs. Exit code 0: the same words; 2: other words; 1: something is lost.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { romeDay } from '../lib/site/rome-day.ts'
import { dataDirHere } from './command/data-dir-here.ts'
import { runCommand } from './command/run-command.ts'
import { layOutContent } from './upgrade/lay-out-content.ts'
import { nameOf } from './upgrade/open-version.ts'
import { rehearse } from './upgrade/rehearse.ts'
import { exitCodeOf } from './upgrade/rehearsal.ts'
import { tell } from './upgrade/report/tell.ts'
import { UPGRADE_WORDS as say } from './upgrade/words.ts'

const TEXT = { type: 'string' } as const

await runCommand(say.usage, async () => {
  const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false }, with: TEXT, site: TEXT, content: TEXT, report: { ...TEXT, default: '.local/prova-aggiornamento' } } })
  if (!values['dry-run']) {
    console.log(say.steps(dataDirHere(), await nameOf('.')))
    return 0
  }
  if (values.with === undefined) {
    console.error(say.usage)
    return 1
  }
  const workDir = await mkdtemp(join(tmpdir(), 'redazione-aggiornamento-'))
  try {
    const contentDir = values.content ?? (await laidOut(workDir))
    const outcome = await rehearse({ contentDir, newVersion: values.with, reportDir: values.report, workDir, today: romeDay(Date.now()), site: values.site, say: (line) => console.log(line) })
    if ('ownFailure' in outcome) {
      console.error(say.ownFailure(outcome.ownFailure))
      return 1
    }
    for (const line of tell(outcome)) console.log(line)
    console.log(say.report(join(values.report, 'index.html')))
    return exitCodeOf(outcome)
  } finally {
    await rm(workDir, { recursive: true, force: true })
  }
})

async function laidOut(workDir: string): Promise<string> {
  const content = await layOutContent(dataDirHere(), workDir)
  console.log(say.laidOut(content.withHistory))
  return content.folder
}
