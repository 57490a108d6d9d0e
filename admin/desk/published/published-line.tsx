import type { PublishedItem } from '../../../lib/protocol/decide.ts'
import { PageLink } from '../removal/page-link.tsx'
import { proposalHref } from '../route.ts'
import { DECIDE_WORDS, momentInWords } from '../words/decide.ts'
import { WORDS } from '../words/desk.ts'

const { published: say } = DECIDE_WORDS

/** Something that went online, in one line; the link is its title. */
export function PublishedLine({ item: { number, title, kind, site, page, by, at, emergency, canSign } }: { readonly item: PublishedItem }) {
  return (
    <li class="desk-published-line">
      <p>
        <span class={`desk-kind desk-kind-${kind}`}>{kind === 'removal' ? say.removed : WORDS.kind[kind]}</span>{' '}
        <a href={proposalHref(number)} data-step>
          {title}
        </a>
      </p>
      <p class="desk-published-when">
        {[site, say.by(by.name)].filter(Boolean).join(' · ')} · <time dateTime={new Date(at).toISOString()}>{momentInWords(at)}</time>
      </p>
      {page && (
        <p class="desk-published-when">
          <PageLink path={page} title={title} />
        </p>
      )}
      {emergency && (
        <p>
          <strong>{say.urgent}</strong>: {emergency.signed ? say.signedBy(emergency.signed.by.name) : say.toSign}{' '}
          {canSign && <span class="desk-waits">{say.waitsForYou}</span>}
        </p>
      )}
    </li>
  )
}
