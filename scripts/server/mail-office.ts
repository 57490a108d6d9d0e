import type { Sender } from '../../lib/mail/sender.ts'
import { offerLink } from '../../lib/requests/offer/offer-link.ts'
import { expertLink } from '../../lib/workflow/expert/expert-link.ts'
import type { MailOffice } from '../../lib/workflow/notify/mail-office.ts'
import { mailHtml } from '../../templates/mail/mail-html.tsx'
import { mailText } from '../../templates/mail/mail-text.ts'

/** What an office has from its portal; `key` signs the links in its mails. */
export type OfficeNeeds = Pick<MailOffice, 'work' | 'store' | 'origin' | 'log'> & { readonly key: Uint8Array }

/** What mails are made and sent with, wherever the portal runs. */
export function mailOffice(sender: Sender, { key, ...needs }: OfficeNeeds, inTurn: MailOffice['inTurn']): MailOffice {
  return {
    ...needs,
    sender,
    render: (message) => ({ text: mailText(message), html: mailHtml(message) }),
    expertLink: (proposal, asked) => expertLink(needs.origin(), proposal, asked, key),
    offerLink: (request, index) => offerLink(needs.origin(), request, index, key),
    inTurn,
  }
}
