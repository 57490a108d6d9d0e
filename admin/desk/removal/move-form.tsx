import { useId, useState } from 'preact/hooks'
import type { PageInForceAnswer } from '../../../lib/protocol/removal.ts'
import { ProblemBox } from '../problem-box.tsx'
import { REMOVAL_WORDS } from '../words/removal.ts'
import { LinksList } from './links-list.tsx'
import { pageHref } from './page-href.ts'
import { useSending } from './send-request.ts'

interface Props {
  readonly page: PageInForceAnswer
  readonly onSent: (proposal: number) => void
}

/** Asks to give a page another owner or another name in its address. */
export function MoveForm({ page, onSent }: Props) {
  const { move: words, remove } = REMOVAL_WORDS
  const { path, head, owners, links } = page
  const id = useId()
  const [owner, setOwner] = useState(page.owner)
  const [slug, setSlug] = useState(page.slug)
  const [wrong, setWrong] = useState<string | null>(null)
  const { working, problem, send } = useSending('move', onSent)
  const naming = links.pages.filter(({ byName }) => byName)
  const stuck = { pages: naming.filter(({ editorUrl }) => editorUrl === null), closed: links.closed }

  const submit = (event: Event) => {
    event.preventDefault()
    const same = owner === page.owner && slug === page.slug
    const fault = !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) ? words.slugWrong : same ? words.same : null
    setWrong(fault)
    if (fault) document.getElementById(`${id}-slug`)?.focus()
    else void send({ path, head, owner, slug })
  }
  return (
    <form class="desk-section desk-request" noValidate onSubmit={submit}>
      <h2>{words.title}</h2>
      <p>{words.intro}</p>
      {problem && <ProblemBox problem={problem} />}
      <div class="desk-field">
        <label for={`${id}-owner`}>{words.owner}</label>
        <select id={`${id}-owner`} value={owner} onChange={(event) => setOwner(event.currentTarget.value)}>
          {owners.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <div class="desk-field">
        <label for={`${id}-slug`}>{words.slug}</label>
        <p id={`${id}-slug-help`} class="desk-help">
          {words.slugHelp}
        </p>
        {wrong && (
          <p id={`${id}-slug-error`} class="desk-error" role="alert">
            {wrong}
          </p>
        )}
        <input
          id={`${id}-slug`}
          type="text"
          maxLength={100}
          autocapitalize="off"
          autocomplete="off"
          spellcheck={false}
          aria-invalid={wrong !== null}
          aria-describedby={wrong ? `${id}-slug-error ${id}-slug-help` : `${id}-slug-help`}
          value={slug}
          onInput={(event) => setSlug(event.currentTarget.value.trim())}
        />
      </div>
      {slug !== page.slug && naming.length > stuck.pages.length && <p>{words.follow(naming.length - stuck.pages.length)}</p>}
      {links.pages.length > naming.length && <p>{words.sentOn}</p>}
      {slug !== page.slug && stuck.pages.length + stuck.closed > 0 && (
        <div class="desk-note desk-note-danger">
          <p>{words.stuck}</p>
          <LinksList links={stuck} />
        </div>
      )}
      <div class="desk-buttons">
        <button type="submit" class="btn btn-primary" aria-disabled={working}>
          {working ? words.sending : words.send}
        </button>
        <a class="btn btn-outline-primary" href={pageHref(path)}>
          {remove.cancel}
        </a>
      </div>
    </form>
  )
}
