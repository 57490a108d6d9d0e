import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { absent } from '../../lib/forge/embedded/disk/absent.ts'
import { HEAD_FILE, listLog, loadHead, nameOf } from '../../lib/access-log/file/log-files.ts'
import type { OpenCopy } from './open-copy.ts'

const ATTEMPTS = 5

/**
 * Copies the log of the gate so that its chain holds: the head first, and after it the lines, of which some may be newer than
 * the head. A line that is being added is left out. Where old files are removed meanwhile, the head is another: once more.
 *
 * @param name what the folder is called in the copy
 * @returns whether it held still long enough
 */
export async function copyAccessLog(folder: string, name: string, copy: OpenCopy): Promise<boolean> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const head = await readFile(join(folder, HEAD_FILE)).catch(absent)
    const from = (await loadHead(folder))?.from
    const { files, aside } = await listLog(folder)
    const names = [...files.map(nameOf), ...aside.map((one) => one.name)]
    for (const path of [...copy.sums.keys()].filter((path) => path.startsWith(`${name}/`))) await copy.drop(path)
    for (const file of names) {
      const lines = await readFile(join(folder, file)).catch(absent)
      if (lines) await copy.keepText(`${name}/${file}`, file.endsWith('.jsonl') ? lines.subarray(0, lines.lastIndexOf(10) + 1) : lines)
    }
    if (head) await copy.keepText(`${name}/${HEAD_FILE}`, head)
    if (JSON.stringify((await loadHead(folder))?.from) === JSON.stringify(from)) return true
  }
  return false
}
