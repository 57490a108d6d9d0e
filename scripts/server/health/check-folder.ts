import { randomUUID } from 'node:crypto'
import { rm, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Check } from './finding.ts'

/** Below this nothing big is begun; a publication and its images need some tens of MB. */
const NO_ROOM_BYTES = 200_000_000
const LITTLE_BYTES = 1_000_000_000

/** Can a folder be written, and is there room on its disk? */
export function checkFolder(dir: string): Check {
  return async () => {
    const trial = join(dir, `.prova-${randomUUID()}`)
    await writeFile(trial, 'x', { mode: 0o600, flush: true })
    await rm(trial)
    const { bavail, bsize, ffree } = await statfs(dir)
    const freeBytes = bavail * bsize
    if (freeBytes < NO_ROOM_BYTES || ffree === 0) return { status: 'fail', why: 'full', freeBytes, freeFiles: ffree }
    return { status: freeBytes < LITTLE_BYTES ? 'warn' : 'pass', ...(freeBytes < LITTLE_BYTES && { why: 'little-room' }), freeBytes, freeFiles: ffree }
  }
}
