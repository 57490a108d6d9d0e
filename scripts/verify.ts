// npm run verify [-- --repository DIR] [--signers FILE] [--since COMMIT|FILE] [--site DIR|URL] [--manifest FILE] [--rebuild] [--json]:
// proves, from a clone and a list of allowed signers and without the portal, what can be proved of it (docs/verifica.md). Exit
// code 0 when all is, 1 when something is false, 2 when something could not be looked at.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Problem } from '../lib/errors/problem.ts'
import { verifyArchive } from '../lib/history/verify/verify-archive.ts'
import { dataDirHere } from './command/data-dir-here.ts'
import { DATA } from './server/data-dir.ts'
import { CannotLookProblem } from './verify/cannot-look-problem.ts'
import { jsonReport } from './verify/json-report.ts'
import { lookAtSite } from './verify/look-at-site.ts'
import { openArchive } from './verify/open-archive.ts'
import { printedReport, verdictOf } from './verify/print-report.ts'
import { progress } from './verify/progress.ts'
import { readSigners } from './verify/read-signers.ts'
import { isAddress } from './verify/served-at.ts'
import { keptFindings, sinceWhat } from './verify/since-what.ts'
import { VERIFY_WORDS as say } from './verify/words.ts'

const TEXT = { type: 'string' } as const
const EXIT = { proved: 0, false: 1, unproved: 2 } as const

try {
  const { values } = parseArgs({ options: { repository: TEXT, signers: TEXT, since: TEXT, site: TEXT, manifest: TEXT, rebuild: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } } })
  process.exitCode = await verify(values)
} catch (error) {
  process.exitCode = EXIT.unproved
  if (error instanceof Problem) console.error(`${error.message}\n${error.remedy}`)
  else if (String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')) console.error(say.usage)
  else throw error
}

interface Asked {
  readonly repository?: string
  readonly signers?: string
  readonly since?: string
  readonly site?: string
  readonly manifest?: string
  readonly rebuild: boolean
  readonly json: boolean
}

async function verify({ json, rebuild, since: kept, ...asked }: Asked): Promise<number> {
  const { manifest = null, site = null }: { readonly manifest?: string | null; readonly site?: string | null } = asked
  const repository = asked.repository ?? join(dataDirHere(), DATA.repository)
  const signers = await readSigners(asked.signers ?? join(dataDirHere(), DATA.signers))
  const since = kept === undefined ? null : await sinceWhat(kept)
  const archive = await openArchive(repository)
  try {
    const onProgress = progress(process.stderr)
    const verified = await verifyArchive({ archive, signers, now: Date.now(), onProgress })
    if (verified.line.length === 0) throw new CannotLookProblem(say.noMain, say.noMainRemedy)
    if (since !== null) {
      verified.report.look('heads')
      verified.report.add(...(await keptFindings(archive, verified, since, signers)))
    }
    if (site !== null || manifest !== null) await lookAtSite({ archive, verified, signers, site, manifestFile: manifest, rebuildFrom: rebuild ? repository : null, onProgress })
    const cannot = [...(since === null ? [say.notSince] : []), ...(site === null ? [say.notServed] : isAddress(site) ? [say.cannotSite] : [])]
    process.stdout.write(json ? jsonReport(verified.report) : printedReport(verified.report, repository, cannot))
    return EXIT[verdictOf(verified.report)]
  } finally {
    await archive.close()
  }
}
