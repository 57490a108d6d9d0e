import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Services } from '../../functions/services.ts'
import { type LogInSettings, NO_LOG_IN } from '../../scripts/server/log-in-settings.ts'
import { DATA } from '../../scripts/server/data-dir.ts'
import { openPortal } from '../../scripts/server/open-portal.ts'
import type { WebmailSettings } from '../../scripts/server/webmail-settings.ts'
import type { MakeIndex } from '../../scripts/server/warm-search.ts'
import { copySeeded } from './seeded-repository.ts'

/** The whole portal over the sample content, on a free port, in a folder of its own. */
export async function openTestPortal(options: { readonly dataDir?: string; readonly now?: () => number; readonly publicUrl?: string; readonly logIn?: Partial<LogInSettings>; readonly webmail?: WebmailSettings; readonly contentDir?: string; readonly log?: Services['log']; readonly makeIndex?: MakeIndex; readonly imagesDir?: string } = {}) {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'portale-')))
  const contentDir = options.contentDir ?? 'content'
  if (!options.dataDir) await copySeeded(contentDir, join(dataDir, DATA.repository))
  const portal = await openPortal({
    port: 0,
    host: '127.0.0.1',
    publicUrl: options.publicUrl ?? null,
    accessLogDays: 180,
    dataDir,
    assetsDir: '.local/test-assets',
    imagesDir: options.imagesDir ?? '.local/test-images',
    contentDir,
    demonstration: true,
    mail: null,
    logIn: { ...NO_LOG_IN, ...options.logIn },
    report: () => undefined,
    log: options.log ?? (() => undefined),
    // Most tests do not search, and files that appear meanwhile would be in their way.
    makeIndex: options.makeIndex ?? (() => Promise.resolve(new Map())),
    ...(options.now ? { now: options.now } : {}),
    ...(options.webmail ? { webmail: options.webmail } : {}),
  })
  return {
    ...portal,
    dataDir,
    end: async () => {
      await portal.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
