import { rm } from 'node:fs/promises'
import { join } from 'node:path'

/** What the portal keeps in its folder. */
export const DATA = { repository: 'contenuti.git', sites: 'siti', assets: 'assets', key: 'session.key' } as const

/** Removes what the portal keeps, and nothing else: the folder may be anyone's. */
export async function forgetData(dataDir: string): Promise<void> {
  await Promise.all(Object.values(DATA).map((name) => rm(join(dataDir, name), { recursive: true, force: true })))
}
