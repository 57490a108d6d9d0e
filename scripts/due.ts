// npm run due: does once what the clock of the portal does every minute; also while the portal runs. DATA_DIR says where.
// Exit code 1 when something could not be done.
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { openEmbeddedForge } from '../lib/forge/embedded/open-embedded-forge.ts'
import { Problem } from '../lib/errors/problem.ts'
import { withForgotten } from '../lib/forge/forgotten/with-forgotten.ts'
import { commitSigner } from '../lib/history/signature/commit-signer.ts'
import { openPersonalFiles } from '../lib/store/personal-files.ts'
import { runDue } from '../lib/workflow/clock/run-due.ts'
import { publishedReader } from '../lib/workflow/published.ts'
import { signatureHere } from './command/signature-here.ts'
import { DUE_WORDS as say } from './due/words.ts'
import { clockJobs } from './due/clock-jobs.ts'
import { readEnvironment } from './serve/read-environment.ts'
import { chooseStore } from './server/choose-store.ts'
import { DATA } from './server/data-dir.ts'
import { softwareIn, softwareName } from './server/health/software.ts'
import { keptKey } from './server/kept-key.ts'
import { PORTAL } from './server/portal-person.ts'
import { namedForge } from './server/named-forge.ts'
import { openGitHubContent } from './server/open-github-content.ts'
import { openMail } from './server/open-mail.ts'
import { readSettings } from './server/settings.ts'
import { writeEvent } from './server/write-event.ts'

try {
  const environment = readEnvironment(process.env)
  const settings = readSettings(environment)
  const { dataDir, github = null, publicUrl, port } = settings
  const dir = join(dataDir, DATA.repository)
  if (!github && !(await access(dir).then(() => true, () => false))) {
    process.stderr.write(`${say.noRepository}\n`)
    process.exit(1)
  }
  const sign = commitSigner(await signatureHere({ text: environment.SIGNING_KEY, keyFile: settings.signingKeyFile, signersFile: join(dataDir, DATA.signers), isOnGitHub: github !== null }))
  const store = chooseStore(environment, join(dataDir, DATA.store))
  const personal = openPersonalFiles(store)
  const opened = github
    ? await openGitHubContent(github, { cacheDir: join(dataDir, DATA.github), committer: PORTAL, sign, publicUrl, now: Date.now, log: writeEvent })
    : await openEmbeddedForge({ dir, committer: PORTAL, sign })
  const stored = withForgotten(opened, personal)
  const published = publishedReader(stored)
  const forge = namedForge(stored, settings.historyNames, published)
  const work = { forge, published, personal, now: Date.now, software: softwareName(await softwareIn(process.cwd(), settings.softwareCommit)) }
  const mail = await openMail(settings, { work, store, origin: () => publicUrl ?? `http://localhost:${port}`, key: await keptKey(settings.keyFile, 'SESSION_KEY_FILE'), log: writeEvent })
  const reports = await runDue(clockJobs({ work, store, mail }), Date.now())
  await forge.shutDown()
  for (const report of reports) {
    process.stdout.write(`${say.job(report)}\n`)
    if (report.error !== null) console.error(report.error)
  }
  process.exitCode = reports.some(({ failed }) => failed > 0) ? 1 : 0
} catch (error) {
  if (!(error instanceof Problem)) throw error
  process.stderr.write(`${error.message}\n${error.remedy}\n`)
  process.exitCode = 1
}
