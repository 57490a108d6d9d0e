import { useEffect, useRef, useState } from 'preact/hooks'
import { COMPOSE_WORDS } from '../../words/compose.ts'
import type { Editor } from './editor.ts'
import { LinkDialog } from './link-dialog.tsx'
import { commandsOf } from './commands.ts'

/** What changes the look of the text: a toolbar with one stop of the Tab key and arrows within (ARIA Authoring Practices, Toolbar). */
export function RichToolbar({ editor }: { readonly editor: Editor }) {
  const { rich: say } = COMPOSE_WORDS
  const bar = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)
  const [path, setPath] = useState('')
  const [linking, setLinking] = useState(false)
  useEffect(() => {
    const follow = () => setPath(editor.getPath())
    editor.addEventListener('pathChange', follow)
    return () => void editor.removeEventListener('pathChange', follow)
  }, [editor])
  const commands = commandsOf(editor, path, () => setLinking(true))
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: commands.length - 1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    const next = (to + commands.length) % commands.length
    setAt(next)
    bar.current?.querySelectorAll('button')[next]?.focus()
  }
  return (
    <>
      <div ref={bar} class="compose-toolbar" role="toolbar" aria-label={say.toolbar} onKeyDown={onKeyDown}>
        {commands.map(({ name, sign, pressed, run }, i) => (
          // The text keeps its selection: the pointer does not take the focus away.
          <button key={name} type="button" aria-label={name} title={name} aria-pressed={pressed} tabIndex={i === at ? 0 : -1} onMouseDown={(event) => event.preventDefault()} onFocus={() => setAt(i)} onClick={run}>
            <span aria-hidden="true" class={`compose-sign-${sign}`} />
            <span class="compose-tool-name">{name}</span>
          </button>
        ))}
      </div>
      {linking && (
        <LinkDialog
          onClose={() => setLinking(false)}
          onLink={(href) => {
            setLinking(false)
            setTimeout(() => editor.focus().makeLink(href))
          }}
        />
      )}
    </>
  )
}
