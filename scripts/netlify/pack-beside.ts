import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ContentPack, EMPTY_PACK, openPack } from './content-pack.ts'
import { logLine } from './log-line.ts'
import { whyNot } from './why-not.ts'

export const PACK_FILE = 'content.json.gz'

/** What the deploy was built from, from the file beside the function; without it everything is asked of the forge, slower and as right. */
export async function packBeside(): Promise<ContentPack> {
  // Netlify keeps an included file at its place below the folder of the deploy: `included_files` in netlify.toml.
  const places = [new URL(PACK_FILE, import.meta.url), join(process.env.LAMBDA_TASK_ROOT ?? '.', process.env.PORTAL_PACK ?? PACK_FILE)]
  for (const place of places) {
    const bytes = await readFile(place).catch(() => null)
    if (bytes) return openPack(bytes)
  }
  logLine('no-pack', whyNot(null))
  return EMPTY_PACK
}
