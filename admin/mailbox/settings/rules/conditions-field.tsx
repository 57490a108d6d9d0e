import { SETTINGS_WORDS } from '../../words/settings.ts'
import type { FilterCondition } from './rule-types.ts'

interface Props {
  readonly conditions: readonly FilterCondition[]
  readonly onChange: (conditions: readonly FilterCondition[]) => void
}

const FIELDS: readonly FilterCondition['field'][] = ['from', 'to', 'subject']
const MOST = 10

/** When a filter holds: «Quando il mittente contiene …». */
export function ConditionsField({ conditions, onChange }: Props) {
  const { filters: say } = SETTINGS_WORDS
  const replace = (at: number, part: Partial<FilterCondition>) => onChange(conditions.map((one, i) => (i === at ? { ...one, ...part } : one)))
  return (
    <>
      {conditions.map(({ field, contains }, i) => (
        <div key={i} class="settings-condition">
          <span>{say.when(i)}</span>
          <select class="compose-line" aria-label={say.when(i)} value={field} onChange={(event) => replace(i, { field: FIELDS.find((one) => one === event.currentTarget.value) ?? 'from' })}>
            {FIELDS.map((one) => <option key={one} value={one}>{say.fields[one]}</option>)}
          </select>
          <input class="compose-line" type="text" maxLength={200} aria-label={`${say.fields[field]} ${say.contains}`} placeholder={say.contains} value={contains} onInput={(event) => replace(i, { contains: event.currentTarget.value })} />
          {conditions.length > 1 && <button type="button" class="btn btn-link btn-sm" onClick={() => onChange(conditions.filter((_, at) => at !== i))}>{say.removeCondition}</button>}
        </div>
      ))}
      {conditions.length < MOST && <button type="button" class="btn btn-link btn-sm" onClick={() => onChange([...conditions, { field: 'subject', contains: '' }])}>{say.addCondition}</button>}
    </>
  )
}
