import type { PageByHand, PublishedException } from '../../../lib/protocol/decide.ts'
import { proposalHref } from '../route.ts'
import { DECIDE_WORDS, momentInWords } from '../words/decide.ts'

const { published: say } = DECIDE_WORDS

/** Something that came online, or went, beside the portal, in one line, with the pages it changed. */
export function ExceptionLine({ exception: { against, at, by, more, number, pages, title } }: { readonly exception: PublishedException }) {
  const onlyGone = pages.length > 0 && pages.every(({ gone }) => gone)
  return (
    <li class="desk-published-line">
      <p>{number === null ? <strong>{title ?? say.byHand}</strong> : <a href={proposalHref(number)} data-step>{title}</a>}</p>
      <p class="desk-published-when">
        {onlyGone ? say.removedBy(by) : say.exceptionBy(by)} · <time dateTime={new Date(at).toISOString()}>{momentInWords(at)}</time>
      </p>
      {pages.map((page) => (
        <Page key={page.path} page={page} />
      ))}
      {more > 0 && <p>{say.morePages(more)}</p>}
      <p>{against ? <strong>{say.against}</strong> : say.within}</p>
    </li>
  )
}

function Page({ page: { editor, gone, title } }: { readonly page: PageByHand }) {
  return (
    <p>
      «{title}»{' '}
      {gone && say.gone}
      {editor && (
        <a class="desk-page-link" href={editor}>
          {say.inEditor}
          <span class="visually-hidden">: {title}</span>
        </a>
      )}
    </p>
  )
}
