import { readSettings } from '../../lib/mail/actions/mailbox-settings.ts'
import { signatureOf } from '../../lib/protocol/signature-of.ts'
import type { SignatureCrest } from '../../lib/mail/compose/crest/signature-crest.ts'
import type { MailServices } from './mail-services.ts'
import type { MailVisit } from './mail-visit.ts'

/** The crest that goes beside the signature of whom the visitor writes as; `null` where they did not choose it, or there is none. */
export async function crestFor({ person, webmail: { crestOf } }: MailVisit, from: string, { store }: MailServices): Promise<SignatureCrest | null> {
  const settings = await readSettings(store, person.id)
  if (!settings.signatureImage || !crestOf) return null
  const crest = await crestOf(person.member)
  return crest && { signature: signatureOf(settings, from), crest }
}
