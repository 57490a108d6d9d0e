import { useEffect, useRef, useState } from 'preact/hooks'
import { COMPOSE_WORDS } from '../../words/compose.ts'
import type { Editor } from './editor.ts'
import { RichToolbar } from './rich-toolbar.tsx'
import { textOfRich } from './text-of-rich.ts'

interface Props {
  /** What it begins with; what is written comes by `onInput`. */
  readonly html: string
  readonly focused: boolean
  readonly onInput: (html: string, text: string) => void
  readonly onFailed: () => void
}

/** Rich text. Its editor is loaded when it is asked for: most messages need none. */
export function RichField({ html, focused, onInput, onFailed }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const [editor, setEditor] = useState<Editor | null>(null)
  const written = useRef(onInput)
  written.current = onInput
  useEffect(() => {
    let made: Editor | null = null
    let current = true
    import('./editor.ts').then(
      ({ Editor: Loaded }) => {
        if (!current || !root.current) return
        const field = root.current
        made = new Loaded(field)
        made.setHTML(html)
        made.moveCursorToStart()
        if (focused) made.focus()
        made.addEventListener('input', () => written.current(made?.getHTML() ?? '', textOfRich(field)))
        setEditor(made)
      },
      () => current && onFailed(),
    )
    return () => {
      current = false
      made?.destroy()
    }
  }, [])
  return (
    <div class="compose-rich">
      {editor ? <RichToolbar editor={editor} /> : <p role="status">{COMPOSE_WORDS.rich.loading}</p>}
      <div ref={root} class="compose-rich-text" role="textbox" aria-multiline="true" aria-label={COMPOSE_WORDS.text} tabIndex={0} />
    </div>
  )
}
