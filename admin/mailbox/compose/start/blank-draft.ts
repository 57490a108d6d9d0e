import type { Draft, StateAnswer } from '../../../../lib/protocol/webmail.ts'
import type { MailPerson } from '../../mail.ts'
import { richOfText } from '../rich/rich-of-text.ts'
import { signatureOf } from '../../../../lib/protocol/signature-of.ts'
import { identityFor } from './identity-for.ts'
import { letterText } from './letter-text.ts'

export type Writer = Pick<StateAnswer, 'identities' | 'settings'>

/** A message nobody wrote anything in yet. */
export function blankDraft({ identities, settings }: Writer, to: readonly MailPerson[] = []): Draft {
  const from = identityFor(null, identities)
  const text = letterText(signatureOf(settings, from))
  return {
    from,
    to,
    cc: [],
    bcc: [],
    subject: '',
    text,
    html: settings.rich ? richOfText(text) : null,
    attachments: [],
    receipt: settings.askReceipt,
    important: false,
    about: null,
  }
}
