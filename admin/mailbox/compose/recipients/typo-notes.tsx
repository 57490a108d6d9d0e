import { useState } from 'preact/hooks'
import type { MailPerson } from '../../mail.ts'
import { COMPOSE_WORDS } from '../../words/compose.ts'
import { likelyAddress } from './likely-domain.ts'

interface Props {
  readonly people: readonly MailPerson[]
  readonly known: readonly string[]
  readonly onCorrect: (person: MailPerson, email: string) => void
}

/** Asks about addresses that look like a slip of the keyboard; who says that it is right is not asked again. */
export function TypoNotes({ people, known, onCorrect }: Props) {
  const { token: say } = COMPOSE_WORDS
  const [right, setRight] = useState<readonly string[]>([])
  const slips = people.flatMap((person) => {
    const meant = right.includes(person.email) ? null : likelyAddress(person.email, known)
    return meant ? [{ person, meant }] : []
  })
  return (
    <div role="status">
      {slips.map(({ person, meant }) => (
        <p key={person.email} class="compose-typo">
          <bdi>{person.email}</bdi>: {say.didMean(meant)}{' '}
          <button type="button" class="btn btn-link btn-sm" onClick={() => onCorrect(person, meant)}>{say.correct}</button>{' '}
          <button type="button" class="btn btn-link btn-sm" onClick={() => setRight([...right, person.email])}>{say.keep}</button>
        </p>
      ))}
    </div>
  )
}
