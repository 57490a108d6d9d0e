import { Fragment } from 'preact'
import { composeHref } from '../../route.ts'
import { READ_WORDS } from '../../words/read.ts'
import { linkedText } from '../text/linked-text.ts'

/** A text with its addresses as links; where an address hides where it leads, the host stands after it. */
export function LinkedText({ text }: { readonly text: string }) {
  return (
    <>
      {linkedText(text).map(({ text: words, href, host }, i) => {
        if (href === null) return <Fragment key={i}>{words}</Fragment>
        if (href.startsWith('mailto:')) return <a key={i} href={composeHref(crypto.randomUUID(), null, words)}>{words}</a>
        return (
          <Fragment key={i}>
            <a href={href} target="_blank" rel="noopener noreferrer nofollow" referrerpolicy="no-referrer">{words}</a>
            {host && <strong class="letter-host"> ({READ_WORDS.body.leadsTo(host)})</strong>}
          </Fragment>
        )
      })}
    </>
  )
}
