// npm start [-- --fresh]: the whole portal on this machine. PORT, HOST and DATA_DIR say where.
import { parseArgs } from 'node:util'
import { Problem } from '../lib/errors/problem.ts'
import { START_WORDS as say } from './start/words.ts'
import { progress } from './start/progress.ts'
import { forgetData, namingNoRoom, prepareDataDir } from './server/data-dir.ts'
import { writeEvent } from './server/write-event.ts'
import { SAMPLE_CHANGES } from './seed/sample-changes.ts'
import { SAMPLE_PROPOSALS } from './seed/sample-proposals.ts'
import { refuseTakenPort } from './server/listen.ts'
import { openPortal } from './server/open-portal.ts'
import { readSettings } from './server/settings.ts'

try {
  const { values } = parseArgs({ options: { fresh: { type: 'boolean', default: false } } })
  const settings = readSettings(process.env)
  await refuseTakenPort(settings.host, settings.port)
  await prepareDataDir(settings.dataDir)
  if (values.fresh) await forgetData(settings.dataDir)
  const portal = await namingNoRoom(settings.dataDir, () =>
    openPortal({ ...settings, contentDir: 'content', proposals: [...SAMPLE_CHANGES, ...SAMPLE_PROPOSALS], demonstration: true, report: progress(process.stdout), log: writeEvent }),
  )
  process.stdout.write(`${say.ready(portal.url)}\n`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void portal.close().then(() => {
        process.stdout.write(`${say.stopped}\n`)
        process.exit(0)
      })
    })
  }
} catch (error) {
  const [sentence, remedy] = error instanceof Problem ? [error.message, error.remedy] : [say.unforeseen, say.unforeseenRemedy]
  process.stderr.write(`\n  ${sentence}\n  ${remedy}\n`)
  if (!(error instanceof Problem)) console.error(error)
  process.exit(1)
}
