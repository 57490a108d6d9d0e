import type { Storage } from 'unstorage'
import * as v from 'valibot'
import type { MailboxSettings } from '../../protocol/webmail.ts'

/** What a person chose for their mailbox, as it is said and as it is kept. */
export const SettingsSchema = v.strictObject({
  signature: v.pipe(v.string(), v.maxLength(4000)),
  // What was kept before offices could be written as has none.
  signatures: v.optional(v.pipe(v.array(v.strictObject({ email: v.pipe(v.string(), v.maxLength(254)), signature: v.pipe(v.string(), v.maxLength(4000)) })), v.maxLength(20)), () => []),
  signatureImage: v.boolean(),
  conversations: v.boolean(),
  rich: v.boolean(),
  keys: v.boolean(),
  askReceipt: v.boolean(),
}) satisfies v.GenericSchema<unknown, MailboxSettings>

const UNCHOSEN: MailboxSettings = { signature: '', signatures: [], signatureImage: false, conversations: false, rich: false, keys: true, askReceipt: false }

/** The choices of a person; what was never chosen, or cannot be read, is as at the start. */
export async function readSettings(store: Storage, person: string): Promise<MailboxSettings> {
  const kept = v.safeParse(SettingsSchema, await store.getItem(nameOf(person)).catch(() => null))
  return kept.success ? kept.output : UNCHOSEN
}

export async function keepSettings(store: Storage, person: string, settings: MailboxSettings): Promise<MailboxSettings> {
  await store.setItem(nameOf(person), { ...settings })
  return settings
}

function nameOf(person: string): string {
  return `webmail:settings:${person}`
}
