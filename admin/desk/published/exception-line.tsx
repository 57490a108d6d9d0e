import type { PublishedException } from '../../../lib/protocol/decide.ts'
import { readEntryPath } from '../../../lib/model/entry-path.ts'
import { pageHref } from '../removal/page-href.ts'
import { proposalHref } from '../route.ts'
import { DECIDE_WORDS, momentInWords } from '../words/decide.ts'

const { published: say } = DECIDE_WORDS

/** Something that came online beside the portal, in one line, with the pages it changed. */
export function ExceptionLine({ exception: { against, at, by, number, paths, title } }: { readonly exception: PublishedException }) {
  return (
    <li class="desk-published-line">
      <p>
        {number === null ? <strong>{title}</strong> : <a href={proposalHref(number)} data-step>{title}</a>}
      </p>
      <p class="desk-published-when">
        {say.exceptionBy(by)} · <time dateTime={new Date(at).toISOString()}>{momentInWords(at)}</time>
      </p>
      {paths.map((path) => (
        <p key={path} class="desk-published-when">
          {readEntryPath(path) ? <a href={pageHref(path)}>{path}</a> : path}
        </p>
      ))}
      <p>{against ? <strong>{say.against}</strong> : say.within}</p>
    </li>
  )
}
