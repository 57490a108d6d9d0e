import { useMailbox } from '../../mailbox-context.ts'
import { SETTINGS_WORDS } from '../../words/settings.ts'
import type { FilterAction } from './rule-types.ts'

interface Props {
  readonly action: FilterAction
  readonly onChange: (action: FilterAction) => void
}

const KINDS: readonly FilterAction['kind'][] = ['move', 'flag', 'read', 'trash']

/** What a filter does: «allora spostalo nella cartella …». */
export function ActionField({ action, onChange }: Props) {
  const { filters: say } = SETTINGS_WORDS
  const { folders } = useMailbox()
  const places = folders?.folders.filter(({ selectable }) => selectable) ?? []
  const choose = (kind: string) => {
    const known = KINDS.find((one) => one === kind) ?? 'flag'
    onChange(known === 'move' ? { kind: 'move', folder: '' } : { kind: known })
  }
  return (
    <div class="settings-condition">
      <span>{say.then}</span>
      <select class="compose-line" aria-label={say.then} value={action.kind} onChange={(event) => choose(event.currentTarget.value)}>
        {KINDS.map((kind) => <option key={kind} value={kind}>{say.actions[kind]}</option>)}
      </select>
      {action.kind === 'move' && (
        <select class="compose-line" aria-label={say.folder} value={action.folder} onChange={(event) => onChange({ kind: 'move', folder: event.currentTarget.value })}>
          <option value="">{say.folder}…</option>
          {!places.some(({ path }) => path === action.folder) && action.folder !== '' && <option value={action.folder}>{action.folder}</option>}
          {places.map(({ path }) => <option key={path} value={path}>{path}</option>)}
        </select>
      )}
    </div>
  )
}
