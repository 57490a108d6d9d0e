import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * When each file below a folder last changed in the history, in milliseconds, by its path in the folder. Empty
 * where there is no history or no git: a page then says the day of its publication.
 */
export async function changeTimes(folder: string): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number>()
  let moment = 0
  for (const item of (await log(folder)).split('\0')) {
    const line = item.trim()
    if (line.startsWith('@')) moment = Number(line.slice(1)) * 1000
    // Newest first: the first time a file is named is its last change.
    else if (line !== '' && !times.has(line)) times.set(line, moment)
  }
  return times
}

async function log(folder: string): Promise<string> {
  try {
    const { stdout } = await run('git', ['log', '-z', '--format=%x00@%ct%x00', '--name-only', '--no-renames', '--relative', '--', '.'], { cwd: folder, maxBuffer: 1 << 30 })
    return stdout
  } catch {
    return ''
  }
}
