import type { Storage } from 'unstorage'
import type { Forge } from '../../lib/forge/forge.ts'
import { checkClock } from './health/check-clock.ts'
import { checkContent } from './health/check-content.ts'
import { checkFolder } from './health/check-folder.ts'
import { checkMail } from './health/check-mail.ts'
import { checkSites } from './health/check-sites.ts'
import { checkStore } from './health/check-store.ts'
import { openHealth, type Report } from './health/health.ts'
import { softwareIn } from './health/software.ts'
import type { Settings } from './settings.ts'
import type { WarmPages } from './warm-sites.ts'

interface Parts {
  readonly forge: Forge
  readonly store: Storage
  readonly pages: Pick<WarmPages, 'head'>
  /** When the last run of the clock ended, in milliseconds since the epoch. */
  readonly ranAt: () => number
  readonly now: () => number
}

/** How the portal is, looked at in all its parts. */
export async function openPortalHealth({ dataDir, mail, softwareCommit }: Pick<Settings, 'dataDir' | 'mail'> & Partial<Pick<Settings, 'softwareCommit'>>, { forge, store, pages, ranAt, now }: Parts): Promise<() => Promise<Report>> {
  const checks = {
    content: checkContent(forge),
    folder: checkFolder(dataDir),
    store: checkStore(store),
    sites: checkSites({ inForce: () => forge.head(), built: pages.head, now }),
    clock: checkClock(ranAt, now),
    mail: checkMail(mail, now),
  }
  return openHealth(checks, await softwareIn(process.cwd(), softwareCommit ?? null), now)
}
