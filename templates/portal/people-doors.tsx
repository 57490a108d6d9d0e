import type { Part } from '../../lib/access/part.ts'
import { START_PAGE_WORDS as say } from '../words/start.ts'

export interface StartPerson {
  readonly id: string
  readonly name: string
  readonly office: string
  /** The municipality, in words. */
  readonly body: string
  readonly part: Part
}

interface PeopleDoorsProps {
  readonly people: readonly StartPerson[]
  /** Where to go after entering: a path of this portal. */
  readonly next: string
  readonly current?: string | undefined
}

const PARTS = ['referent', 'editor', 'employee', 'auditor'] as const

/** One button a demonstration person, grouped by what they do. */
export function PeopleDoors({ people, next, current }: PeopleDoorsProps) {
  return (
    <form method="post" action="/entra" class="rd-people">
      <input type="hidden" name="next" value={next} />
      {PARTS.map((part) => ({ part, own: people.filter((person) => person.part === part) }))
        .filter(({ own }) => own.length > 0)
        .map(({ part, own }) => (
          <fieldset key={part}>
            <legend>{say.part[part]}</legend>
            <p>{say.partLead[part]}</p>
            <ul>
              {own.map((person) => (
                <li key={person.id}>
                  <button type="submit" name="persona" value={person.id} {...(person.id === current ? { 'aria-current': 'true' } : {})}>
                    <strong>{person.name}</strong> <span>{say.whereOf(person.office, person.body)}</span>
                    {person.id === current && <em>{say.youAre}</em>}
                  </button>
                </li>
              ))}
            </ul>
          </fieldset>
        ))}
    </form>
  )
}
