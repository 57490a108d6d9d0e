import { fromEditorPath } from '../../lib/model/decap/paths.ts'
import type { Base, Loaded } from './loaded.ts'

/**
 * A text recovered after a crash was written on the page as it was then. Its base is kept beside Decap's backup, so that
 * the server still refuses it when somebody changed the page in between. The events are sent by the patches of Decap's
 * `Editor.js` (`scripts/assets/editor/decap-patches.ts`); their detail is Decap's path of the entry, empty for a new one.
 */
export function followRecovery(loaded: Loaded): void {
  window.addEventListener('redazione:backup', (event) => {
    const path = pathIn(event)
    const base = path && loaded.baseOf(path)
    if (path && base) localStorage.setItem(keyOf(path), JSON.stringify(base))
  })
  window.addEventListener('redazione:recovered', (event) => {
    const path = pathIn(event)
    const base = path && localStorage.getItem(keyOf(path))
    if (path && base) loaded.entry(path, JSON.parse(base) as Base)
  })
}

export function forgetBackup(path: string): void {
  localStorage.removeItem(keyOf(path))
}

function pathIn(event: Event): string | null {
  return fromEditorPath(String((event as CustomEvent<unknown>).detail ?? ''))
}

function keyOf(path: string): string {
  return `redazione.base:${path}`
}
