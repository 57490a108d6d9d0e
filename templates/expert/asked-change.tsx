import type { FieldChange } from '../../lib/model/compare/field-change.ts'
import { EXPERT_PAGE_WORDS as say } from '../words/expert.ts'
import { MarkedWords, wordRuns } from './marked-words.tsx'

/**
 * One field in words.
 *
 * @param alone the whole page comes or goes: there are no two sides to tell apart
 */
export function AskedChange({ change, alone }: { readonly change: FieldChange; readonly alone: boolean }) {
  const { label, before, after, how, show } = change
  const runs = how === 'changed' && before !== null && after !== null && (show === 'text' || show === 'value') ? wordRuns(before, after) : null
  return (
    <div class="rd-asked-change">
      <dt>
        {label} {!alone && <span class="rd-asked-how">{say.fieldHow[how]}</span>}
      </dt>
      {runs ? (
        <dd><MarkedWords runs={runs} /></dd>
      ) : (
        <>
          {before !== null && <Side name={alone ? null : say.before} text={before} show={show} />}
          {after !== null && <Side name={alone ? null : say.after} text={after} show={show} />}
        </>
      )}
    </div>
  )
}

function Side({ name, text, show }: { readonly name: string | null; readonly text: string; readonly show: FieldChange['show'] }) {
  return (
    <dd>
      {name && <span class="rd-asked-side">{name}</span>}
      {show === 'image' || show === 'file' ? <File address={text} show={show} /> : <span class="rd-asked-text">{text}</span>}
    </dd>
  )
}

function File({ address, show }: { readonly address: string; readonly show: 'image' | 'file' }) {
  const path = new URLSearchParams(address.split('?')[1]).get('path') ?? address
  return (
    <a href={address} target="_blank" rel="noopener">
      {show === 'image' && <img src={address} alt="" loading="lazy" />}
      {say.openFile(path.slice(path.lastIndexOf('/') + 1))}
    </a>
  )
}
