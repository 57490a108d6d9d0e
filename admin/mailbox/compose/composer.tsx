import { useState } from 'preact/hooks'
import { useMailbox } from '../mailbox-context.ts'
import { COMPOSE_WORDS } from '../words/compose.ts'
import { AttachmentsField } from './attach/attachments-field.tsx'
import { fileLimit } from './attach/room-left.ts'
import { useAttaching } from './attach/use-attaching.ts'
import { useDropped } from './attach/use-dropped.ts'
import { ComposeBar } from './parts/compose-bar.tsx'
import { FromField } from './parts/from-field.tsx'
import { MessageText } from './parts/message-text.tsx'
import { OptionsField } from './parts/options-field.tsx'
import { RecipientsPart } from './parts/recipients-part.tsx'
import { SubjectField } from './parts/subject-field.tsx'
import { useRecipients } from './recipients/use-recipients.ts'
import { isLight } from './save/saved-after.ts'
import { useDraft } from './save/use-draft.ts'
import { useLeft } from './save/use-left.ts'
import { DoubtsDialog } from './send/doubts-dialog.tsx'
import { FailedNote } from './send/failed-note.tsx'
import { HalfSent } from './send/half-sent.tsx'
import { LeavingPanel } from './send/leaving-panel.tsx'
import { useAskToSend } from './send/use-ask-to-send.ts'
import { useSending } from './send/use-sending.ts'
import { useSent } from './send/use-sent.ts'
import type { Start } from './start/start.ts'
import { useWriter } from './use-writer.ts'

/** A message while it is written, until it has left or lies among the drafts. */
export function Composer({ start }: { readonly start: Start }) {
  const { state } = useMailbox()
  const [answering] = useState(start.kind === 'reply' || start.draft.to.length > 0)
  const writing = useDraft(start)
  const { draft, change, keeper } = writing
  const recipients = useRecipients(change)
  const limit = fileLimit(state.sizeLimit)
  const attaching = useAttaching(writing, limit)
  const sending = useSending(keeper)
  const asking = useAskToSend(writing, recipients, attaching, sending)
  const dropped = useDropped(attaching.attach)
  useLeft(writing)
  const whole = useSent(writing, sending.phase)
  const { phase } = sending
  const writer = useWriter(writing, sending)
  const onKeyDown = (event: KeyboardEvent) => {
    // A dialog above it has keys of its own.
    if (!(event.ctrlKey || event.metaKey) || (event.target as Element).closest('dialog')) return
    const act = { Enter: asking.ask, s: () => void keeper.flush() }[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
  const onFocusOut = (event: FocusEvent) => {
    if (event.target instanceof Element && event.target.matches('textarea, [role=textbox]') && isLight(draft)) void keeper.flush()
  }
  if (phase.at === 'done') return whole ? null : <HalfSent answer={phase.answer} draft={draft} />
  const away = phase.at === 'preparing' || phase.at === 'leaving' || phase.at === 'sending'
  return (
    <section class="compose" aria-labelledby="compose-title" data-dropping={dropped.over} onKeyDown={onKeyDown} onFocusOut={onFocusOut} {...dropped.handlers}>
      <h1 id="compose-title" tabIndex={-1}>{COMPOSE_WORDS.title[start.kind]}</h1>
      {start.recovered && <p class="letter-note" role="status">{COMPOSE_WORDS.recovered}</p>}
      {away && <LeavingPanel phase={phase} sending={sending} />}
      {phase.at === 'failed' && <FailedNote problem={phase.problem} own={writer.own} onOwn={writer.sendFromOwn} />}
      <div class="compose-form" inert={away}>
        <FromField from={draft.from} identities={state.identities} onChoose={writer.writeAs} />
        <RecipientsPart draft={draft} recipients={recipients} focused={!answering} />
        <SubjectField subject={draft.subject} onInput={(subject) => change({ subject })} />
        {/* An editor begins anew with the signature of another. */}
        <MessageText key={draft.from} draft={draft} focused={answering && draft.from === start.draft.from} onChange={change} />
        <AttachmentsField attachments={draft.attachments} uploads={attaching.uploads} limit={limit} onFiles={attaching.attach} onRemove={attaching.detach} refused={attaching.refused} />
        <OptionsField draft={draft} onChange={change} />
        <ComposeBar writing={writing} fault={asking.fault} onSend={asking.ask} />
      </div>
      {dropped.over && <p class="compose-drop" aria-hidden="true">{COMPOSE_WORDS.attachments.drop}</p>}
      {asking.doubts.length > 0 && <DoubtsDialog doubts={asking.doubts} onAnyway={asking.anyway} onClose={asking.back} />}
    </section>
  )
}
