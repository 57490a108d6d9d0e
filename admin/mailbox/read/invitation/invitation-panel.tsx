import { useEffect, useState } from 'preact/hooks'
import type { MessageRef } from '../../mail.ts'
import { READ_WORDS } from '../../words/read.ts'
import { partHref } from '../part-href.ts'
import { textOfPart } from '../text-of-part.ts'
import { stretchInWords } from './moment-in-words.ts'
import { type Invitation, readInvitation } from './read-invitation.ts'

interface Props {
  readonly refOf: MessageRef
  readonly part: string
}

/** What an invitation says; it goes into a calendar as the file it is. What cannot be read is still among the attachments. */
export function InvitationPanel({ refOf, part }: Props) {
  const { invitation: say } = READ_WORDS
  const [invitation, setInvitation] = useState<Invitation | null>(null)
  useEffect(() => {
    let current = true
    void textOfPart(partHref(refOf, part)).then((got) => current && setInvitation(got && readInvitation(got.text)))
    return () => {
      current = false
    }
  }, [part])
  if (!invitation) return null
  const { start, end } = invitation
  const facts: readonly (readonly [string, string])[] = [
    [say.what, invitation.summary],
    [say.when, start ? stretchInWords(start, end) : ''],
    [say.where, invitation.location],
    [say.who, invitation.organizer],
  ]
  return (
    <section class="letter-invitation" aria-label={say[invitation.method]}>
      <h2>{say[invitation.method]}</h2>
      <dl class="letter-facts">
        {facts.filter(([, fact]) => fact !== '').map(([label, fact]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      {invitation.repeats && <p>{say.repeats}.</p>}
      <p><a href={partHref(refOf, part)} download>{say.save}</a></p>
    </section>
  )
}
