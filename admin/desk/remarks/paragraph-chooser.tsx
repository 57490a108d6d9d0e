import { useContext, useEffect, useRef, useState } from 'preact/hooks'
import { REMARK_WORDS as say } from '../words/remarks.ts'
import { followPointer } from './follow-pointer.ts'
import { placeOfWords } from './place-of-words.ts'
import { RemarksContext } from './remarks-context.ts'

/**
 * Beside a rendered page: press, then point at the paragraph to remark. Without a pointer the same paragraphs are chosen
 * in the form of the remark, from a list.
 */
export function ParagraphChooser({ path }: { readonly path: string }) {
  const remarks = useContext(RemarksContext)
  const [choosing, setChoosing] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const page = remarks?.answer?.pages.find((one) => one.path === path)

  useEffect(() => {
    if (!choosing || !page || !remarks) return undefined
    const frames = [...(place.current?.closest('section')?.querySelectorAll<HTMLIFrameElement>('iframe') ?? [])]
    const pick = (words: string) => {
      setChoosing(false)
      remarks.compose(placeOfWords(page, words) ?? { path, field: 'body' })
    }
    const ends = frames.flatMap(({ contentDocument }) => (contentDocument ? [followPointer(contentDocument, pick)] : []))
    return () => {
      for (const end of ends) end()
    }
  }, [choosing, page])

  if (!remarks?.answer?.can.remark || !page) return null
  return (
    <div ref={place} class="desk-choose">
      <button type="button" class="btn btn-outline-primary btn-sm" aria-pressed={choosing} onClick={() => setChoosing(!choosing)}>
        {choosing ? say.choose.stop : say.choose.start}
      </button>
      <p role="status" class={choosing ? 'desk-help' : 'visually-hidden'}>
        {choosing && say.choose.help}
      </p>
    </div>
  )
}
