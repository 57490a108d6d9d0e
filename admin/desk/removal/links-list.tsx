import type { LinksAnswer } from '../../../lib/protocol/removal.ts'
import { REMOVAL_WORDS } from '../words/removal.ts'

/** The pages that point at one, each with the way to the field where it does. */
export function LinksList({ links: { pages, closed } }: { readonly links: LinksAnswer }) {
  const { links: words } = REMOVAL_WORDS
  return (
    <>
      <ul class="desk-links">
        {pages.map(({ path, title, where, editorUrl }) => (
          <li key={path}>
            {editorUrl === null ? <strong>{title}</strong> : <a href={editorUrl} title={words.edit(title)}>{title}</a>}{' '}
            <span class="desk-links-where">
              {words.inField} {where.map((field) => `«${field}»`).join(', ')}
              {editorUrl === null && ` · ${words.notYours}`}
            </span>
          </li>
        ))}
      </ul>
      {closed > 0 && <p>{words.closed(closed)}</p>}
    </>
  )
}
