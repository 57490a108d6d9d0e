import { useEffect, useRef, useState } from 'preact/hooks'
import { searchHref } from '../route.ts'
import { SEARCH_WORDS as say } from '../words/search.ts'
import { SHELL_WORDS } from '../words/shell.ts'
import { faultOfSearch } from './fault-of-search.ts'
import { queryOfForm } from './query-of-form.ts'
import type { SearchPlace } from './search-place.ts'

interface Props {
  readonly search: SearchPlace
  readonly folder: { readonly path: string; readonly name: string } | null
  readonly onClose: () => void
}

/** Every condition of a search, side by side. */
export function AdvancedForm({ search: { query, folder: within }, folder, onClose }: Props) {
  const first = useRef<HTMLInputElement>(null)
  const [fault, setFault] = useState<string | null>(null)
  useEffect(() => first.current?.focus(), [])
  const look = (event: SubmitEvent) => {
    event.preventDefault()
    const asked = queryOfForm(new FormData(event.currentTarget as HTMLFormElement))
    const wrong = faultOfSearch(asked)
    setFault(wrong)
    if (wrong === null) location.hash = searchHref(asked)
    else first.current?.focus()
  }
  return (
    <form class="mailbox-advanced-form" onSubmit={look} noValidate aria-label={say.advanced}>
      <label>
        {say.labels.from}
        <input ref={first} class="mailbox-field" name="from" defaultValue={query.from ?? ''} maxLength={200} aria-describedby="ricerca-errore" />
      </label>
      <label>
        {say.labels.to}
        <input class="mailbox-field" name="to" defaultValue={query.to ?? ''} maxLength={200} />
      </label>
      <label>
        {say.labels.subject}
        <input class="mailbox-field" name="subject" defaultValue={query.subject ?? ''} maxLength={200} />
      </label>
      <label>
        {say.labels.text}
        <input class="mailbox-field" name="text" defaultValue={query.text ?? ''} maxLength={200} />
      </label>
      <label>
        {say.labels.since}
        <input class="mailbox-field" type="date" name="since" defaultValue={query.since ?? ''} />
      </label>
      <label>
        {say.labels.until}
        <input class="mailbox-field" type="date" name="until" defaultValue={query.until ?? ''} />
      </label>
      <label>
        {say.where}
        <select class="mailbox-field" name="folder" defaultValue={within ?? ''}>
          <option value="">{say.all}</option>
          {folder && <option value={folder.path}>{say.within(folder.name)}</option>}
        </select>
      </label>
      <div class="mailbox-advanced-marks">
        {(['attachments', 'unread', 'flagged'] as const).map((name) => (
          <label key={name} class="mailbox-check">
            <input type="checkbox" name={name} defaultChecked={query[name] === true} />
            {say.labels[name]}
          </label>
        ))}
      </div>
      <p id="ricerca-errore" class="mailbox-error" role="alert">
        {fault}
      </p>
      <div class="mailbox-buttons">
        <button type="submit" class="btn btn-primary btn-sm">
          {say.submit}
        </button>
        <button type="button" class="btn btn-outline-primary btn-sm" onClick={onClose}>
          {SHELL_WORDS.close}
        </button>
      </div>
    </form>
  )
}
