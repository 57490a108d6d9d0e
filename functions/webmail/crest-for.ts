import { readSettings } from '../../lib/mail/actions/mailbox-settings.ts'
import type { SignatureCrest } from '../../lib/mail/compose/crest/signature-crest.ts'
import type { MailServices } from './mail-services.ts'
import type { MailVisit } from './mail-visit.ts'

/** The crest that goes beside the visitor's signature; `null` where they did not choose it, or there is none. */
export async function crestFor({ person, webmail: { crestOf } }: MailVisit, { store }: MailServices): Promise<SignatureCrest | null> {
  const { signature, signatureImage } = await readSettings(store, person.id)
  if (!signatureImage || !crestOf) return null
  const crest = await crestOf(person.member)
  return crest && { signature, crest }
}
