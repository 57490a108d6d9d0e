import { WORDS } from '../words/it.ts'

export interface IndexEntry {
  readonly id: string
  readonly title: string
}

/** The parts of the page, as links; the checker of the national model reads it by name. */
export function PageIndex({ entries }: { entries: readonly IndexEntry[] }) {
  return (
    <nav class="it-navscroll-wrapper" aria-labelledby="indice">
      <p class="subtitle-small" id="indice">{WORDS.pageIndex}</p>
      <ul class="link-list" data-element="page-index">
        {entries.map(({ id, title }) => (
          <li key={id}><a class="nav-link" href={`#${id}`}>{title}</a></li>
        ))}
      </ul>
    </nav>
  )
}
