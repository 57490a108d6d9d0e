import { useState } from 'preact/hooks'
import type { MessageAnswer } from '../../../../lib/protocol/webmail.ts'
import { MessageFrame } from '../../frame/message-frame.tsx'
import { READ_WORDS } from '../../words/read.ts'
import { nameOf } from '../name-of.ts'
import { ImagesNote } from './images-note.tsx'
import { PlainText } from './plain-text.tsx'
import { useInlineImages } from './use-inline-images.ts'
import { useRemoteImages } from './use-remote-images.ts'

/** What a message says: its HTML in a frame that can do nothing, or its text. */
export function MessageBody({ message }: { readonly message: MessageAnswer }) {
  const { html, text, cut, line, remoteImages, warnings } = message
  const { body: say } = READ_WORDS
  const [asText, setAsText] = useState(false)
  const inline = useInlineImages(message)
  const remote = useRemoteImages(message)
  const framed = html !== null && !asText
  return (
    <div class="letter-body">
      {framed && remoteImages && <ImagesNote images={remote} who={nameOf(line.from[0], line.from[0]?.email ?? '')} mayKeep={warnings.length === 0} />}
      {framed ? <MessageFrame html={html} images={inline} remote={remote.shown} title={say.frame} /> : <PlainText text={text} />}
      {cut && <p class="letter-note">{say.cut}</p>}
      {html !== null && (
        <button type="button" class="btn btn-link btn-sm letter-as" onClick={() => setAsText(!asText)}>
          {asText ? say.asHtml : say.asText}
        </button>
      )}
    </div>
  )
}
