// npm run serve [-- --check] [--first-content sample|empty|DIR [--first-person "Name <address>"]…]: the portal for real people
// on one server (docs/server.md). It refuses to start where something is missing or unsafe, and says what, all at once; while
// it serves it writes one JSON line an event. --check looks at everything and serves nothing; its exit code says the result.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Storage } from 'unstorage'
import type { Previews } from '../functions/services.ts'
import { Problem } from '../lib/errors/problem.ts'
import { commitSigner } from '../lib/history/signature/commit-signer.ts'
import { romeDay } from '../lib/site/rome-day.ts'
import { beginRepository, hasContent } from './serve/begin-repository.ts'
import { checkOnly } from './serve/check-only.ts'
import { closeFolders } from './serve/close-folders.ts'
import { productionFaults } from './serve/faults/production-faults.ts'
import { readFirstContent } from './serve/first-content.ts'
import { healthInWords } from './serve/health-in-words.ts'
import { RefusedProblem } from './serve/problems/refused-problem.ts'
import { readEnvironment } from './serve/read-environment.ts'
import { stopOnSignal } from './serve/stop-on-signal.ts'
import { systemd } from './serve/systemd.ts'
import { tellLibraries } from './serve/tell-libraries.ts'
import { SERVE_WORDS as say } from './serve/words.ts'
import { writeLog } from './serve/write-log.ts'
import { chooseStore } from './server/choose-store.ts'
import { DATA, namingNoRoom, prepareDataDir } from './server/data-dir.ts'
import { refuseTakenPort } from './server/listen.ts'
import { openPortal } from './server/open-portal.ts'
import { portalSignature } from './server/portal-signature.ts'
import { readPreviews } from './server/preview-settings.ts'
import { readSettings, type Settings } from './server/settings.ts'

const OPTIONS = { check: { type: 'boolean', default: false }, 'first-content': { type: 'string' }, 'first-person': { type: 'string', multiple: true, default: [] as string[] } } as const

// EX_CONFIG (sysexits.h): what starts it again by itself leaves it alone.
const NOT_CONFIGURED = 78

/** Milliseconds that an image under way may take once the portal stops; the next start makes it again. */
const BACKGROUND_MS = 2_000

// Nobody else of this machine reads what is written; the group is the web server's.
process.umask(0o027)
process.on('uncaughtException', (error) => {
  writeLog('crashed', { error: error.stack ?? error.name })
  process.exit(1)
})
try {
  const { values } = parseArgs({ options: OPTIONS })
  const environment = readEnvironment(process.env)
  // A service is started without options: what is asked once may stand beside its variables.
  const first = values['first-content'] ?? environment.FIRST_CONTENT
  const people = [...values['first-person'], ...(environment.FIRST_PEOPLE?.split(',') ?? [])]
  const faults = await productionFaults(environment, process.getuid?.(), first !== undefined)
  if (faults.length > 0) throw new RefusedProblem(faults)
  const settings = readSettings(environment)
  await closeFolders(settings.dataDir)
  await prepareDataDir(settings.dataDir)
  await beginWith(settings, first, people)
  const store = chooseStore(environment, join(settings.dataDir, DATA.store))
  if (values.check) await check(settings, store)
  else await serve(settings, { store, previews: readPreviews(environment) })
} catch (error) {
  const [sentence, remedy] = error instanceof Problem ? [error.message, error.remedy] : [say.unforeseen, say.unforeseenRemedy]
  writeLog('refused-to-start', error instanceof Problem ? { code: error.code, ...(error instanceof RefusedProblem && { variables: error.faults.map(({ variable }) => variable).join(' ') }) } : { error: error instanceof Error ? (error.stack ?? error.name) : 'Error' })
  if (!(error instanceof Problem)) process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.stderr.write(`${sentence}\n${remedy}\n`)
  process.exit(error instanceof Problem ? NOT_CONFIGURED : 1)
}

async function beginWith({ dataDir, github, signingKeyFile }: Settings, asked: string | undefined, people: readonly string[]): Promise<void> {
  // What lies on GitHub is somebody's own, and is not begun from here.
  if (github) return
  const repository = join(dataDir, DATA.repository)
  if (await hasContent(repository)) {
    if (asked !== undefined) writeLog('first-content-ignored', {})
    return
  }
  await namingNoRoom(dataDir, async () => {
    const sign = commitSigner(await portalSignature(signingKeyFile, join(dataDir, DATA.signers)))
    return beginRepository(repository, asked === undefined ? null : await readFirstContent(asked, people, romeDay(Date.now())), Date.now(), sign)
  })
  writeLog('first-content', { from: asked === 'sample' || asked === 'empty' ? asked : 'folder' })
}

async function check(settings: Settings, store: Storage): Promise<void> {
  const looked = await checkOnly(settings, store)
  process.stdout.write(`${healthInWords(looked)}\n`)
  process.exit(looked.status === 'fail' ? 1 : 0)
}

async function serve(settings: Settings, places: { readonly store: Storage; readonly previews: Previews | null }): Promise<void> {
  tellLibraries(writeLog)
  await refuseTakenPort(settings.host, settings.port)
  const portal = await namingNoRoom(settings.dataDir, () =>
    openPortal({ ...settings, ...places, contentDir: 'content', demonstration: false, report: ({ step, state }) => writeLog('starting', { step, state }), log: writeLog }),
  )
  const manager = systemd(process.env, process.pid, (code) => writeLog('manager-failed', { code }))
  const stopTelling = manager.keepAlive()
  stopOnSignal({
    close: async (mostMs) => {
      const left = await portal.close(mostMs, BACKGROUND_MS)
      stopTelling()
      return left
    },
    begun: manager.stopping,
    log: writeLog,
    exit: (code) => process.exit(code),
  })
  const { software } = await portal.health()
  manager.ready()
  writeLog('ready', { port: Number(new URL(portal.url).port), signsAs: portal.signsAs, version: software.version, ...(software.commit && { commit: software.commit }) })
}
