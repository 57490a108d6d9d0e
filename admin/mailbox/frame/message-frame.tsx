import { useMemo, useRef } from 'preact/hooks'
import { frameDocument } from './frame-document.ts'
import { purified } from './purified.ts'
import { trusted } from './trusted.ts'
import { useFrameHeight } from './use-frame-height.ts'

interface Props {
  /** As `safeHtml` of the server made it. */
  readonly html: string
  /** The message's own pictures by `Content-ID`, as `data:` addresses. */
  readonly images: Readonly<Record<string, string>>
  /** Pictures of other hosts are loaded. */
  readonly remote: boolean
  readonly title: string
}

/**
 * A message's HTML, where it can do nothing: in a frame without scripts, without an origin, under a policy that loads nothing. Its
 * links open beside it, in pages that know nothing of this one.
 */
export function MessageFrame({ html, images, remote, title }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const message = useMemo(() => purified(html, { images, remote }), [html, images, remote])
  const srcdoc = useMemo(() => trusted(frameDocument({ html: written(message), remote, title })), [message, title])
  const height = useFrameHeight(place, message)
  return (
    <div class="message-frame">
      {/* A frame of its own for each message: nothing is left of the one before, its history least of all. */}
      <iframe key={srcdoc} title={title} sandbox="allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer" srcdoc={srcdoc} height={height} />
      <div ref={place} aria-hidden="true" inert />
    </div>
  )
}

function written(message: DocumentFragment): string {
  const place = document.implementation.createHTMLDocument('').createElement('div')
  place.append(message.cloneNode(true))
  return place.innerHTML
}
