import type { MessageAnswer } from '../../../lib/protocol/webmail.ts'
import { READ_WORDS } from '../words/read.ts'
import { Attachments } from './attachments/attachments.tsx'
import { listedParts } from './attachments/listed-parts.ts'
import { MessageBody } from './body/message-body.tsx'
import { CertifiedPanel } from './certified/certified-panel.tsx'
import { Head } from './head/head.tsx'
import { toldWarnings } from './head/told-warnings.ts'
import { Warnings } from './head/warnings.tsx'
import { Invitations } from './invitation/invitations.tsx'
import { ReceiptAsk } from './receipt/receipt-ask.tsx'

/** A message from who wrote it to its last attachment. */
export function Letter({ message }: { readonly message: MessageAnswer }) {
  const { certified, damaged, receiptTo, line } = message
  return (
    <>
      <Head message={message} />
      <Warnings warnings={toldWarnings(message)} />
      {receiptTo && <ReceiptAsk who={receiptTo} refOf={line} />}
      {certified && <CertifiedPanel seen={certified} message={message} />}
      <Invitations refOf={line} parts={message.parts} />
      {damaged && <p class="letter-note">{READ_WORDS.body.damaged}</p>}
      <MessageBody message={message} />
      <Attachments refOf={line} parts={listedParts(message)} />
    </>
  )
}
