import { useEffect, useState } from 'preact/hooks'
import { READ_WORDS } from '../words/read.ts'
import { type PartText, textOfPart } from './text-of-part.ts'

interface Props {
  readonly href: string
  readonly name: string
  /** Said when only the beginning is seen, and when nothing came. */
  readonly cut: string
  readonly failed: string
}

/** A text of the server as it is, in letters of one width; it can be scrolled by keyboard. */
export function TextView({ href, name, cut, failed }: Props) {
  const [read, setRead] = useState<PartText | 'failed' | null>(null)
  useEffect(() => {
    void textOfPart(href).then((got) => setRead(got ?? 'failed'))
  }, [href])
  if (read === null) return <p role="status">{READ_WORDS.source.wait}</p>
  if (read === 'failed') return <p role="alert">{failed}</p>
  return (
    <>
      <pre class="letter-raw" tabIndex={0} role="region" aria-label={name}>{read.text}</pre>
      {read.cut && <p>{cut}</p>}
    </>
  )
}
