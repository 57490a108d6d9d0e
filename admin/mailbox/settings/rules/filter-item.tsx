import { SETTINGS_WORDS } from '../../words/settings.ts'
import { Checkbox } from '../checkbox.tsx'
import { Field } from '../field.tsx'
import { ActionField } from './action-field.tsx'
import { ConditionsField } from './conditions-field.tsx'
import type { MailFilter } from './rule-types.ts'

interface Props {
  readonly filter: MailFilter
  readonly first: boolean
  readonly last: boolean
  readonly onChange: (filter: MailFilter) => void
  readonly onMove: (by: 1 | -1) => void
  readonly onRemove: () => void
}

/** One filter: when it holds, and what it does. */
export function FilterItem({ filter, first, last, onChange, onMove, onRemove }: Props) {
  const { filters: say } = SETTINGS_WORDS
  const { name, enabled, conditions, action } = filter
  return (
    <li class="settings-filter">
      <fieldset>
        <legend>{say.of(name)}</legend>
        <Field label={say.name} control={(tied) => <input {...tied} class="compose-line" type="text" maxLength={100} value={name} onInput={(event) => onChange({ ...filter, name: event.currentTarget.value })} />} />
        <Checkbox label={say.enabled} checked={enabled} onChange={(on) => onChange({ ...filter, enabled: on })} />
        <ConditionsField conditions={conditions} onChange={(next) => onChange({ ...filter, conditions: next })} />
        <ActionField action={action} onChange={(next) => onChange({ ...filter, action: next })} />
        <div class="letter-buttons">
          <button type="button" class="btn btn-outline-primary btn-sm" aria-label={say.up(name)} disabled={first} onClick={() => onMove(-1)}>{say.upShort}</button>
          <button type="button" class="btn btn-outline-primary btn-sm" aria-label={say.down(name)} disabled={last} onClick={() => onMove(1)}>{say.downShort}</button>
          <button type="button" class="btn btn-link btn-sm" aria-label={say.remove(name)} onClick={onRemove}>{say.removeShort}</button>
        </div>
      </fieldset>
    </li>
  )
}
