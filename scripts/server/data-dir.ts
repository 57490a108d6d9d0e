import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DiskFullProblem } from '../../lib/forge/problems/disk-full-problem.ts'
import { NoRoomProblem } from './problems/no-room-problem.ts'
import { UnusableFolderProblem } from './problems/unusable-folder-problem.ts'

/** What the portal keeps in its folder. */
export const DATA = { repository: 'contenuti.git', sites: 'siti', manifests: 'manifesti', assets: 'assets', images: 'immagini', key: 'session.key', signingKey: 'firma.key', signers: 'firme-ammesse', store: 'archivio', accessLog: 'accessi', mail: 'posta', github: 'copia-github.git' } as const

/** Removes what the portal keeps, and nothing else: the folder may be anyone's. */
export async function forgetData(dataDir: string): Promise<void> {
  await Promise.all(Object.values(DATA).map((name) => rm(join(dataDir, name), { recursive: true, force: true })))
}

/**
 * Makes sure of the folder before anything is begun.
 *
 * @throws {UnusableFolderProblem | NoRoomProblem}
 */
export async function prepareDataDir(dataDir: string): Promise<void> {
  const trial = join(dataDir, '.prova')
  try {
    await mkdir(dataDir, { recursive: true })
    await writeFile(trial, 'x')
    await rm(trial)
  } catch (error) {
    throw isFull(error) ? new NoRoomProblem(dataDir, error) : new UnusableFolderProblem(dataDir, error)
  }
}

/** Runs the start; a disk that fills up on the way is said as such, whoever was writing. */
export async function namingNoRoom<T>(dataDir: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw isFull(error) ? new NoRoomProblem(dataDir, error) : error
  }
}

function isFull(error: unknown): boolean {
  return error instanceof DiskFullProblem || ['ENOSPC', 'EDQUOT'].includes(String((error as NodeJS.ErrnoException).code)) || /no space left on device/i.test(String(error))
}
