import type { Draft } from '../../../../lib/protocol/webmail.ts'
import type { MessageRef } from '../../mail.ts'

/** What this window keeps of a message that is being written, so that a lost line or a reload takes nothing. */
export interface KeptDraft {
  /** `null` once the server has it: then only where it is. */
  readonly draft: Draft | null
  readonly saved: MessageRef | null
}

// For the session of the tab: mail lies on a server, not on the disk of a computer that others use too.
const keyOf = (id: string) => `posta/bozza/${id}`

export function keptDraft(id: string): KeptDraft | null {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(id)) ?? 'null') as KeptDraft | null
  } catch {
    return null
  }
}

export function keepDraft(id: string, kept: KeptDraft): void {
  try {
    sessionStorage.setItem(keyOf(id), JSON.stringify(kept))
  } catch {
    // No room in this browser: the server's copy is the one that counts.
  }
}

export function forgetDraft(id: string): void {
  sessionStorage.removeItem(keyOf(id))
}
