import type { RulesAnswer, RulesPrincipal } from '../../../lib/protocol/desk.ts'
import { WORDS } from '../words/desk.ts'
import { groupId } from './group-id.ts'

type Place = RulesAnswer['places'][number]

// On a phone each row is a card, and a browser then forgets that it is a table: the roles say it again.
/** Where, and who reads, writes and approves there: a row a path the rules name. */
export function PlacesTable({ places }: Pick<RulesAnswer, 'places'>) {
  const { rules } = WORDS
  return (
    <section class="desk-section">
      <h2 id="posti">{rules.places}</h2>
      <table class="desk-places" role="table" aria-labelledby="posti">
        <thead role="rowgroup">
          <tr role="row">
            {[rules.where, rules.readers, rules.authors, rules.approvers].map((label) => (
              <th key={label} role="columnheader" scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {places.map((place) => (
            <Row key={place.path} place={place} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ place: { path, where, readers, authors, approvers, need } }: { readonly place: Place }) {
  const { rules } = WORDS
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {where.charAt(0).toUpperCase() + where.slice(1)} <code>{path}</code>
      </th>
      <Cell label={rules.readers} names={readers} />
      <Cell label={rules.authors} names={authors} />
      <Cell label={rules.approvers} names={approvers} note={approvers.length > 0 ? rules.need(need) : undefined} />
    </tr>
  )
}

function Cell({ label, names, note }: { readonly label: string; readonly names: readonly RulesPrincipal[]; readonly note?: string | undefined }) {
  return (
    <td role="cell" data-label={label}>
      {names.length === 0 ? (
        WORDS.rules.nobody
      ) : (
        <ul>
          {names.map((name) => (
            <li key={name.label}>{name.group ? <a href={`#${groupId(name.label)}`}>{name.label}</a> : name.label}</li>
          ))}
        </ul>
      )}
      {note && <span class="desk-need">{note}</span>}
    </td>
  )
}
