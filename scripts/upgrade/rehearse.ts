import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { buildWith } from './build-with.ts'
import { compareOutputs } from './compare/compare-outputs.ts'
import { nameOf, openVersion } from './open-version.ts'
import { type Rehearsal, rehearsalOf } from './rehearsal.ts'
import { reportPage } from './report/report-page.tsx'
import { UPGRADE_WORDS as say } from './words.ts'

interface RehearseOptions {
  readonly contentDir: string
  /** A folder, an archive or a name in git. */
  readonly newVersion: string
  /** Where the report goes, with what both versions built; what it held is removed. */
  readonly reportDir: string
  readonly workDir: string
  readonly today: string
  readonly site: string | undefined
  readonly say: (line: string) => void
}

/** What stopped a rehearsal before it could be one. */
export interface NotBuilt {
  readonly ownFailure: string
}

/**
 * Builds the same content with the version in use and with a new one, compares what comes out and writes a report.
 *
 * @throws {NoVersionProblem}
 */
export async function rehearse({ contentDir, newVersion, reportDir, workDir, today, site, say: tell }: RehearseOptions): Promise<Rehearsal | NotBuilt> {
  const version = await openVersion(newVersion, workDir)
  await rm(reportDir, { recursive: true, force: true })
  await mkdir(reportDir, { recursive: true })
  const own = { folder: '.', name: await nameOf('.') }
  const request = { contentDir: resolve(contentDir), today, site }
  tell(say.building(own.name))
  const before = await buildWith(own, { ...request, outDir: join(resolve(reportDir), 'prima') })
  if (before.failure !== null) return { ownFailure: before.failure }
  tell(say.building(version.name))
  const after = await buildWith(version, { ...request, outDir: join(resolve(reportDir), 'dopo') })
  tell(say.comparing)
  // What was not built is not gone.
  const files = after.failure === null ? await compareOutputs(join(reportDir, 'prima'), join(reportDir, 'dopo')) : []
  const rehearsal = rehearsalOf({ from: own.name, to: version.name, before, after }, files)
  await cp('scripts/upgrade/report/rapporto.css', join(reportDir, 'rapporto.css'))
  await writeFile(join(reportDir, 'index.html'), reportPage(rehearsal))
  return rehearsal
}
