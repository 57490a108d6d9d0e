import { useEffect, useRef, useState } from 'preact/hooks'
import type { Draft } from '../../../../lib/protocol/webmail.ts'
import { useMailbox } from '../../mailbox-context.ts'
import { COMPOSE_WORDS } from '../../words/compose.ts'
import { RecipientsField } from '../recipients/recipients-field.tsx'
import type { Recipients } from '../recipients/use-recipients.ts'
import { visibleToEachOther } from '../send/before-sending.ts'

interface Props {
  readonly draft: Pick<Draft, 'to' | 'cc' | 'bcc'>
  readonly recipients: Recipients
  /** The cursor begins here: nobody is written to yet. */
  readonly focused: boolean
}

const domainOf = ({ email }: { readonly email: string }) => email.split('@')[1] ?? ''

/** Whom a message goes to. Cc and Ccn are there when they are wanted, or used. */
export function RecipientsPart({ draft: { to, cc, bcc }, recipients, focused }: Props) {
  const { identities } = useMailbox().state
  const [wanted, setWanted] = useState({ cc: cc.length > 0, bcc: bcc.length > 0 })
  const [known] = useState(() => [...identities, ...to, ...cc].map(domainOf).filter(Boolean))
  const part = useRef<HTMLDivElement>(null)
  const show = { cc: wanted.cc || cc.length > 0, bcc: wanted.bcc || bcc.length > 0 }
  useEffect(() => {
    if (focused) part.current?.querySelector('input')?.focus({ preventScroll: true })
  }, [])
  const want = (field: 'cc' | 'bcc') => {
    setWanted({ ...wanted, [field]: true })
    setTimeout(() => part.current?.querySelector<HTMLElement>(`[data-field="${field}"] input`)?.focus())
  }
  const visible = visibleToEachOther({ to, cc })
  const toBcc = () => {
    recipients.move('to', 'bcc', to)
    recipients.move('cc', 'bcc', cc)
  }
  return (
    <div ref={part} class="compose-people">
      <RecipientsField field="to" people={to} recipients={recipients} known={known} />
      {show.cc && <div data-field="cc"><RecipientsField field="cc" people={cc} recipients={recipients} known={known} /></div>}
      {show.bcc && <div data-field="bcc"><RecipientsField field="bcc" people={bcc} recipients={recipients} known={known} help={COMPOSE_WORDS.bccHelp} /></div>}
      {!(show.cc && show.bcc) && (
        <p class="compose-more-fields">
          {!show.cc && <button type="button" class="btn btn-link btn-sm" onClick={() => want('cc')}>{COMPOSE_WORDS.showCc}</button>}
          {!show.bcc && <button type="button" class="btn btn-link btn-sm" onClick={() => want('bcc')}>{COMPOSE_WORDS.showBcc}</button>}
        </p>
      )}
      <div role="status">
        {visible !== null && (
          <p class="letter-note">
            {COMPOSE_WORDS.manyVisible(visible)} <button type="button" class="btn btn-link btn-sm" onClick={toBcc}>{COMPOSE_WORDS.allToBcc}</button>
          </p>
        )}
      </div>
      <span class="visually-hidden" role="status">{recipients.said}</span>
    </div>
  )
}
