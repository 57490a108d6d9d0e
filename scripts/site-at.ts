// npm run site-at -- 2026-03-01 --site prato [--time 10:30] [--as PERSON] [--repository DIR] [--port 0]: a site as it was at the end of
// that day or at that time, built again from the version that was in force and served to this machine alone, with a banner. The
// archive is a clone, or that of the portal in DATA_DIR, which may be running: nothing is written in it. It takes git.
import { once } from 'node:events'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { romeLocal } from '../lib/model/rome-moment.ts'
import { dayInWords } from '../templates/text/days.ts'
import { buildSiteAssets } from './assets/site.ts'
import { dataDirHere } from './command/data-dir-here.ts'
import { runCommand } from './command/run-command.ts'
import { DATA } from './server/data-dir.ts'
import { listen, type Listening, refuseTakenPort } from './server/listen.ts'
import { askedMoment } from './site-at/asked-moment.ts'
import { pastApp } from './site-at/past-app.tsx'
import { rebuildPast } from './site-at/rebuild-past.ts'
import { versionAt } from './site-at/version-at.ts'
import { SITE_AT_WORDS as say } from './site-at/words.ts'

const TEXT = { type: 'string' } as const
const HERE = '127.0.0.1'

await runCommand(say.usage, async () => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { site: TEXT, time: TEXT, as: TEXT, repository: TEXT, port: { ...TEXT, default: '0' } } })
  const [day, ...others] = positionals
  if (day === undefined || others.length > 0 || values.site === undefined || !/^\d{1,5}$/.test(values.port)) {
    console.error(say.usage)
    return 1
  }
  const stopped = Promise.race(['SIGINT', 'SIGTERM'].map((signal) => once(process, signal)))
  const workDir = await mkdtemp(join(tmpdir(), 'sito-di-allora-'))
  const asked = { day, time: values.time ?? null, site: values.site, as: values.as ?? null, repository: values.repository ?? join(dataDirHere(), DATA.repository), port: Number(values.port) }
  try {
    const server = await Promise.race([show(asked, workDir), stopped.then(() => null)])
    await stopped
    await server?.close()
  } finally {
    // What is restricted is in it: also when somebody stops before it is ready.
    await rm(workDir, { recursive: true, force: true, maxRetries: 5 })
  }
  // A build that was begun does not end by itself.
  process.exit(0)
})

interface Asked {
  readonly day: string
  readonly time: string | null
  readonly site: string
  readonly as: string | null
  readonly repository: string
  readonly port: number
}

async function show({ as, day, port, repository, site, time }: Asked, workDir: string): Promise<Listening> {
  await refuseTakenPort(HERE, port)
  const moment = askedMoment(day, time, Date.now())
  console.log(say.looking(day, time))
  const version = await versionAt(repository, moment)
  console.log(say.found(version.commit.slice(0, 10), dayInWords(romeLocal(version.since))))
  console.log(say.building)
  const assetsDir = join(workDir, 'stili')
  await mkdir(assetsDir)
  const assets = await buildSiteAssets(assetsDir)
  const past = await rebuildPast({ repository, version, day, site, as, workDir, assets, assetsDir })
  for (const sentence of past.leftOut) console.error(say.leftOut(sentence))
  for (const path of past.missing) console.error(say.missing(path))
  const server = await listen({ host: HERE, port, app: pastApp({ past, moment, version, assets, assetsDir }), tooLarge: () => new Response(null, { status: 413 }) })
  console.log(say.ready(`http://localhost:${String(server.port)}${past.site.base}`, past.person?.id ?? null))
  return server
}
