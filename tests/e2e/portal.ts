import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPortal } from '../../scripts/server/open-portal.ts'

/** The whole portal over the sample content, on a free port, in a folder of its own. */
export async function openTestPortal(options: { readonly dataDir?: string; readonly now?: () => number; readonly publicUrl?: string } = {}) {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'portale-')))
  const portal = await openPortal({
    port: 0,
    host: '127.0.0.1',
    publicUrl: options.publicUrl ?? null,
    accessLogDays: 180,
    dataDir,
    assetsDir: '.local/test-assets',
    contentDir: 'content',
    demonstration: true,
    report: () => undefined,
    log: () => undefined,
    ...(options.now ? { now: options.now } : {}),
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
