import { PortalLayout, type PortalProps } from '../portal/portal-layout.tsx'
import { TRIAL_MAIL_WORDS as say } from '../words/trial-mail.ts'
import { LinkedText } from './linked-text.tsx'

/** `name` is the box's, and the message's own in its box. */
export interface Box {
  readonly name: string
  readonly owner: string
  /** Why it is here, where it is of nobody with an account. */
  readonly lead?: string
}

export interface BoxLetter {
  readonly name: string
  readonly from: string
  readonly subject: string
  readonly at: number
  readonly text: string
}

export interface BoxPageProps extends Pick<PortalProps, 'assets' | 'person'> {
  readonly boxes: readonly [Box, ...Box[]]
  /** The box that is open: one of them. */
  readonly open: Box
  readonly letters: readonly BoxLetter[]
  readonly letter: BoxLetter | null
  /** Where the portal is: what leads there is a link. */
  readonly origin: string
}

/** The boxes of the demonstration that a person may open, read only. */
export function BoxPage({ boxes, open, letters, letter, origin, ...portal }: BoxPageProps) {
  const own = boxes[0]
  return (
    <PortalLayout {...portal} title={letter ? letter.subject : say.title}>
      <div class="rd-box">
        {letter ? (
          <>
            <p><a href={addressOf(open)}>{say.back}</a></p>
            <h1>{letter.subject}</h1>
            <p class="rd-box-from">{say.from} {letter.from}<br /><time dateTime={new Date(letter.at).toISOString()}>{say.at(letter.at)}</time></p>
            <LinkedText text={letter.text} origin={origin} />
          </>
        ) : (
          <>
            <h1>{say.heading(open.owner)}</h1>
            <p class="lead">{open === own ? say.lead : (open.lead ?? say.expertLead)}</p>
            {boxes.length > 1 && (
              <nav aria-label={say.boxes}>
                <ul class="rd-box-tabs">
                  {boxes.map((box) => <li key={box.name}><a href={addressOf(box)} {...(box === open ? { 'aria-current': 'page' } : {})}>{box === own ? say.own : say.expert(box.owner)}</a></li>)}
                </ul>
              </nav>
            )}
            {letters.length === 0 ? (
              <>
                <p>{say.empty}</p>
                <p>{say.emptyHelp}</p>
              </>
            ) : (
              <ul class="rd-box-list" aria-label={say.list}>
                {letters.map(({ name, subject, at }) => (
                  <li key={name}>
                    <a href={addressOf(open, name)}>{subject}</a>
                    <time dateTime={new Date(at).toISOString()}>{say.at(at)}</time>
                  </li>
                ))}
              </ul>
            )}
            <p><a href="/redazione/scrivania/#/mail">{say.wishes}</a></p>
          </>
        )}
      </div>
    </PortalLayout>
  )
}

function addressOf({ name }: Box, letter?: string): string {
  return `/posta-di-prova?${new URLSearchParams({ casella: name, ...(letter ? { messaggio: letter } : {}) })}`
}
