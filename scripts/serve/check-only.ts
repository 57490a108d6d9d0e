import { join } from 'node:path'
import type { Storage } from 'unstorage'
import * as v from 'valibot'
import { DATA } from '../server/data-dir.ts'
import { checkContent } from '../server/health/check-content.ts'
import { checkFolder } from '../server/health/check-folder.ts'
import { checkMail } from '../server/health/check-mail.ts'
import { checkStore } from '../server/health/check-store.ts'
import { openHealth } from '../server/health/health.ts'
import { HEALTH_PATH } from '../server/health/salute.ts'
import { softwareIn } from '../server/health/software.ts'
import { openContent } from '../server/open-content.ts'
import type { Settings } from '../server/settings.ts'

const standing = v.picklist(['pass', 'warn', 'fail'])
const answer = v.object({
  status: standing,
  software: v.object({ version: v.string(), commit: v.nullable(v.string()) }),
  checks: v.record(v.string(), v.looseObject({ status: standing })),
})

/** How the portal is, and whether it was the portal itself that said so. */
export type Looked = v.InferOutput<typeof answer> & { readonly isRunning: boolean }

/** Asks the portal that runs here; where none does, looks at what it would work with. Nothing is served or changed. */
export async function checkOnly(settings: Settings, store: Storage): Promise<Looked> {
  const told = await askRunning(settings)
  return told ? { ...told, isRunning: true } : { ...(await lookAround(settings, store)), isRunning: false }
}

async function askRunning({ host, port }: Settings): Promise<v.InferOutput<typeof answer> | null> {
  // Where it listens to everybody it is asked as this machine.
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host
  const response = await fetch(`http://${name}:${port}${HEALTH_PATH}`, { signal: AbortSignal.timeout(5_000), redirect: 'error' }).catch(() => null)
  const told = v.safeParse(answer, await response?.json().catch(() => null))
  return told.success ? told.output : null
}

async function lookAround({ dataDir, mail, softwareCommit, github, publicUrl }: Settings, store: Storage): Promise<v.InferOutput<typeof answer>> {
  const onGitHub = github ? { settings: github, cacheDir: join(dataDir, DATA.github), publicUrl, log: () => undefined } : null
  // Nothing is put into a repository here: one that is empty is refused before.
  const forge = await openContent(join(dataDir, DATA.repository), { contentDir: '', proposals: [], now: Date.now, github: onGitHub })
  try {
    const checks = { content: checkContent(forge), folder: checkFolder(dataDir), store: checkStore(store), mail: checkMail(mail, Date.now) }
    return v.parse(answer, await openHealth(checks, await softwareIn(process.cwd(), softwareCommit), Date.now)())
  } finally {
    await forge.shutDown()
  }
}
