import { useEffect, useState } from 'preact/hooks'
import { AUDIT_KINDS } from '../../../lib/model/audit/audit-row.ts'
import { KIND_WORDS } from '../../../lib/model/audit/audit-words.ts'
import type { RegisterAnswer, RegisterChoice } from '../../../lib/protocol/audit.ts'
import { REGISTER_WORDS as say } from '../words/register.ts'
import { type AskedRegister, registerHref } from './asked-register.ts'

interface Props {
  readonly asked: AskedRegister
  /** `null` while nothing was found yet. */
  readonly choices: RegisterAnswer['choices'] | null
}

const KINDS: readonly RegisterChoice[] = AUDIT_KINDS.map((key) => ({ key, name: KIND_WORDS[key] }))

/** Period, site, office, person, kind, path. The address is the state; replacing it keeps «back» one step. */
export function RegisterFilters({ asked, choices }: Props) {
  const set = (change: Partial<AskedRegister>) => location.replace(registerHref({ ...asked, page: 1, ...change }))
  const isNarrowed = [asked.site, asked.office, asked.person, asked.path, asked.kind].some(Boolean) || asked.exceptions
  return (
    <form class="desk-filters" role="search" aria-label={say.filters} onSubmit={(event) => event.preventDefault()}>
      <Day label={say.from} value={asked.from} onChoose={(from) => set({ from })} />
      <Day label={say.to} value={asked.to} onChoose={(to) => set({ to })} />
      <Choice label={say.site} any={say.any} value={asked.site} choices={choices?.sites ?? []} onChoose={(site) => set({ site, office: '' })} />
      <Choice label={say.office} any={say.any} value={asked.office} choices={(choices?.offices ?? []).filter(({ key }) => asked.site === '' || key.startsWith(`${asked.site}/`))} onChoose={(office) => set({ office })} />
      <Choice label={say.person} any={say.anyFemale} value={asked.person} choices={choices?.people ?? []} onChoose={(person) => set({ person })} />
      <Choice label={say.kind} any={say.any} value={asked.kind} choices={KINDS} onChoose={(kind) => set({ kind: kind as AskedRegister['kind'] })} />
      <PathField path={asked.path} onChoose={(path) => set({ path })} />
      <label class="desk-check">
        <input type="checkbox" checked={asked.exceptions} onChange={(event) => set({ exceptions: event.currentTarget.checked })} />
        {say.onlyExceptions}
      </label>
      {isNarrowed && (
        <button type="button" class="btn btn-link btn-sm" onClick={() => set({ site: '', office: '', person: '', path: '', kind: '', exceptions: false })}>
          {say.reset}
        </button>
      )}
    </form>
  )
}

function Day({ label, value, onChoose }: { readonly label: string; readonly value: string; readonly onChoose: (day: string) => void }) {
  return (
    <label class="desk-filter">
      {label}
      {/* While a day is being typed there is none. */}
      <input type="date" value={value} onChange={(event) => event.currentTarget.value !== '' && onChoose(event.currentTarget.value)} />
    </label>
  )
}

function Choice({ label, any, value, choices, onChoose }: { readonly label: string; readonly any: string; readonly value: string; readonly choices: readonly RegisterChoice[]; readonly onChoose: (key: string) => void }) {
  const known = value === '' || choices.some(({ key }) => key === value) ? choices : [{ key: value, name: value }, ...choices]
  return (
    <label class="desk-filter">
      {label}
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{any}</option>
        {known.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

function PathField({ path, onChoose }: { readonly path: string; readonly onChoose: (path: string) => void }) {
  const [text, setText] = useState(path)
  useEffect(() => setText(path), [path])
  return (
    <label class="desk-filter desk-search">
      {say.path}
      <input type="search" value={text} placeholder={say.pathExample} maxLength={500} autocomplete="off" spellcheck={false} onInput={(event) => setText(event.currentTarget.value)} onChange={() => onChoose(text.trim())} />
    </label>
  )
}
