import { dayInWords } from '../../text/days.ts'
import { SEARCH_WORDS as say } from '../../words/search.ts'
import type { FoundPage } from './found-page.ts'

/** Results in their order: what it is, its title, the part of it that was looked for. */
export function ResultList({ pages }: { pages: readonly FoundPage[] }) {
  return (
    <ol class="rd-results">
      {pages.map(({ url, title, kind, date, pieces }) => (
        <li key={url} class="rd-result">
          <p class="category-top">
            {kind}
            {date && <span class="data"> {say.published} <time datetime={date}>{dayInWords(date)}</time></span>}
          </p>
          <h3 class="h5"><a href={url}>{title}</a></h3>
          {pieces.length > 0 && <p class="rd-excerpt">{pieces.map(({ text, marked }, i) => (marked ? <mark key={i}>{text}</mark> : text))}</p>}
        </li>
      ))}
    </ol>
  )
}
