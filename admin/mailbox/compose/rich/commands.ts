import { COMPOSE_WORDS } from '../../words/compose.ts'
import type { Editor } from './editor.ts'

export interface Command {
  readonly name: string
  /** What is drawn on its button. */
  readonly sign: 'bold' | 'italic' | 'list' | 'numbered' | 'quote' | 'link' | 'clear'
  readonly pressed: boolean
  readonly run: () => void
}

/**
 * What the toolbar offers, and what holds where the cursor is.
 *
 * @param path the elements the cursor lies in, as Squire tells them: `BLOCKQUOTE>DIV>B`
 */
export function commandsOf(editor: Editor, path: string, onLink: () => void): readonly Command[] {
  const { rich: say } = COMPOSE_WORDS
  const within = (tag: string) => new RegExp(`(?:^|>)${tag}(?:>|$|[.[#])`).test(path)
  const toggle = (name: string, sign: Command['sign'], pressed: boolean, on: () => unknown, off: () => unknown): Command => ({
    name,
    sign,
    pressed,
    run: () => {
      editor.focus()
      void (pressed ? off() : on())
    },
  })
  return [
    toggle(say.bold, 'bold', within('B') || editor.hasFormat('B'), () => editor.bold(), () => editor.removeBold()),
    toggle(say.italic, 'italic', within('I') || editor.hasFormat('I'), () => editor.italic(), () => editor.removeItalic()),
    toggle(say.list, 'list', within('UL'), () => editor.makeUnorderedList(), () => editor.removeList()),
    toggle(say.numbered, 'numbered', within('OL'), () => editor.makeOrderedList(), () => editor.removeList()),
    toggle(say.quote, 'quote', within('BLOCKQUOTE'), () => editor.increaseQuoteLevel(), () => editor.decreaseQuoteLevel()),
    toggle(within('A') ? say.unlink : say.link, 'link', within('A'), onLink, () => editor.removeLink()),
    toggle(say.clear, 'clear', false, () => editor.removeAllFormatting(), () => undefined),
  ]
}
