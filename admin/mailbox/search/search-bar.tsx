import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { Icon } from '../icons/icon.tsx'
import { nameOfFolder } from '../folders/name-of-folder.ts'
import { useMailbox } from '../mailbox-context.ts'
import { searchHref } from '../route.ts'
import { SEARCH_WORDS as say } from '../words/search.ts'
import { AdvancedForm } from './advanced-form.tsx'
import { conditionsOf, type SearchPlace } from './search-place.ts'

interface Props {
  /** What is looked for now; `null` while nothing is. */
  readonly search: SearchPlace | null
  /** The folder that is looked at, which a search may keep to. */
  readonly folder: string | null
}

/** Words to look for, and behind them every other condition. */
export function SearchBar({ search, folder }: Props) {
  const folders = useMailbox().folders?.folders ?? []
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const toggle = useRef<HTMLButtonElement>(null)
  const [advanced, setAdvanced] = useState(false)
  useEffect(() => {
    if (field.current) field.current.value = search?.query.text ?? ''
    setAdvanced(false)
  }, [search])
  // What was thrown away is left out of a search of everything, so it is looked for where it lies.
  const role = folders.find(({ path }) => path === folder)?.role
  const where = search ? search.folder : role === 'trash' || role === 'junk' ? folder : null
  const look = (event: Event) => {
    event.preventDefault()
    const text = field.current?.value.trim() ?? ''
    const { text: _before, ...others } = search?.query ?? {}
    const query = { ...others, ...(text !== '' && { text }) }
    if (conditionsOf(query).length > 0) location.hash = searchHref({ query, folder: where })
  }
  const close = () => {
    setAdvanced(false)
    toggle.current?.focus()
  }
  return (
    <div class="mailbox-search">
      <form role="search" onSubmit={look}>
        <input ref={field} class="mailbox-search-field" type="search" name="testo" aria-label={say.label} placeholder={say.placeholder} autocomplete="off" maxLength={200} />
        <button type="submit" class="mailbox-search-go" title={say.submit}>
          <Icon name="search" />
          <span class="visually-hidden">{say.submit}</span>
        </button>
        <button ref={toggle} type="button" class="mailbox-search-more" title={say.advanced} aria-expanded={advanced} aria-controls={id} onClick={() => setAdvanced(!advanced)}>
          <Icon name="funnel" />
          <span class="visually-hidden">{say.advanced}</span>
        </button>
      </form>
      <div id={id} class="mailbox-advanced" hidden={!advanced} onKeyDown={(event) => event.key === 'Escape' && close()}>
        {advanced && <AdvancedForm search={search ?? { query: { ...(field.current?.value.trim() && { text: field.current.value.trim() }) }, folder: where }} folder={folder === null ? null : { path: folder, name: nameOfFolder(folders, folder) }} onClose={close} />}
      </div>
    </div>
  )
}
