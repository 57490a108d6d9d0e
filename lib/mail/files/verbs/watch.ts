import { unwatchFile, watch as watchEvents, watchFile } from 'node:fs'
import { join } from 'node:path'
import type { Box } from '../box/box.ts'
import { folderState } from '../folder/folder-state.ts'

/** Many files change at once when many messages are marked. */
const TOGETHER_MS = 100

/** Tells when a file comes to a folder, goes from it or gets another name. */
export async function watch(box: Box, folder: string, onChange: () => void): Promise<() => Promise<void>> {
  const { dir } = await box.alone(() => folderState(box, folder))
  let timer: NodeJS.Timeout | undefined
  let ended = false
  const tell = () => {
    if (ended) return
    timer ??= setTimeout(() => {
      timer = undefined
      onChange()
    }, TOGETHER_MS)
  }
  const watchers = ['new', 'cur'].map((place) => watcher(join(dir, place), tell))
  return async () => {
    ended = true
    clearTimeout(timer)
    for (const one of watchers) one.close()
  }
}

/** How often a folder is looked at where the system tells nothing, in milliseconds. */
const LOOK_MS = 3000

function watcher(dir: string, tell: () => void): { readonly close: () => void } {
  try {
    // A folder that goes away while it is watched is told as a change: who looks finds out.
    return watchEvents(dir, { persistent: false }, tell).on('error', tell)
  } catch {
    // Linux gives a user so many watches and no more (inotify(7)).
    watchFile(dir, { interval: LOOK_MS, persistent: false }, tell)
    return { close: () => unwatchFile(dir, tell) }
  }
}
