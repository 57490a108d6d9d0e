import type { DirectoryPerson, RulesAnswer } from '../../../lib/protocol/desk.ts'
import { WORDS } from '../words/desk.ts'
import { groupId } from './group-id.ts'

/** Who is in which group, each with the card of the rubrica where that is changed. */
export function GroupList({ rules: { groups, inNoGroup } }: { readonly rules: RulesAnswer }) {
  const { rules } = WORDS
  const mayChange = [...inNoGroup, ...groups.flatMap(({ people }) => people)].some(({ editorUrl }) => editorUrl !== null)
  return (
    <section class="desk-section" id="gruppi">
      <h2>{rules.groups}</h2>
      {mayChange && <p>{rules.groupsHelp}</p>}
      <div class="desk-groups">
        {groups.map(({ name, body, audits, people }) => (
          <article key={name} id={groupId(name)} class="desk-group">
            <h3>{name}</h3>
            <p class="desk-help">{[body, rules.people(people.length), ...(audits ? [rules.audits] : [])].join(' · ')}</p>
            {people.length === 0 ? <p>{rules.emptyGroup}</p> : <People people={people} />}
          </article>
        ))}
        {inNoGroup.length > 0 && (
          <article class="desk-group">
            <h3>{rules.inNoGroup}</h3>
            <p class="desk-help">{rules.inNoGroupHelp}</p>
            <People people={inNoGroup} />
          </article>
        )}
      </div>
    </section>
  )
}

function People({ people }: { readonly people: readonly DirectoryPerson[] }) {
  return (
    <ul>
      {people.map(({ id, name, office, editorUrl }) => (
        <li key={id}>
          {editorUrl === null ? (
            name
          ) : (
            <a href={editorUrl} title={WORDS.rules.openCard(name)}>
              {name}
            </a>
          )}
          {office && <span>{office}</span>}
        </li>
      ))}
    </ul>
  )
}
