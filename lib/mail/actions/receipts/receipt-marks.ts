import type { Storage } from 'unstorage'
import { sha256 } from '../../../digest/sha256.ts'

// Servers may keep no keyword of their own (RFC 3501 §7.2.6, PERMANENTFLAGS): what a person decided is not asked again anyway.

/** Was a receipt for this message given or refused here? */
export async function isReceiptSettled(store: Storage, person: string, messageId: string): Promise<boolean> {
  return store.hasItem(await nameOf(person, messageId))
}

export async function settleReceipt(store: Storage, person: string, messageId: string, now: number): Promise<void> {
  await store.setItem(await nameOf(person, messageId), { at: now })
}

async function nameOf(person: string, messageId: string): Promise<string> {
  return `webmail:receipt:${await sha256(JSON.stringify([person, messageId]))}`
}
