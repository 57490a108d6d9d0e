import type { PublishedException } from '../../../lib/protocol/decide.ts'
import { proposalHref } from '../route.ts'
import { DECIDE_WORDS, momentInWords } from '../words/decide.ts'

const { published: say } = DECIDE_WORDS

/** Something that came online beside the portal, in one line, with the pages it changed. */
export function ExceptionLine({ exception: { against, at, by, number, pages, title } }: { readonly exception: PublishedException }) {
  return (
    <li class="desk-published-line">
      <p>{number === null ? <strong>{title ?? say.byHand}</strong> : <a href={proposalHref(number)} data-step>{title}</a>}</p>
      <p class="desk-published-when">
        {say.exceptionBy(by)} · <time dateTime={new Date(at).toISOString()}>{momentInWords(at)}</time>
      </p>
      {pages.map(({ editor, path, title: name }) => (
        <p key={path}>
          «{name}»{' '}
          {editor && (
            <a class="desk-page-link" href={editor}>
              {say.inEditor}
              <span class="visually-hidden">: {name}</span>
            </a>
          )}
        </p>
      ))}
      <p>{against ? <strong>{say.against}</strong> : say.within}</p>
    </li>
  )
}
