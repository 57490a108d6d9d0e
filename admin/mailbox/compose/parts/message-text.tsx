import { useState } from 'preact/hooks'
import type { Draft } from '../../../../lib/protocol/webmail.ts'
import { ConfirmDialog } from '../../confirm-dialog.tsx'
import { useMailbox } from '../../mailbox-context.ts'
import { COMPOSE_WORDS } from '../../words/compose.ts'
import { losesSomething } from '../rich/loses-something.ts'
import { RichField } from '../rich/rich-field.tsx'
import { richOfText } from '../rich/rich-of-text.ts'
import { TextField } from './text-field.tsx'

interface Props {
  readonly draft: Pick<Draft, 'text' | 'html'>
  readonly focused: boolean
  readonly onChange: (part: Partial<Draft>) => void
}

/** The text of a message: plain, or rich where somebody asked for it. Back to plain asks when something is lost by it. */
export function MessageText({ draft: { text, html }, focused, onChange }: Props) {
  const { rich: say } = COMPOSE_WORDS
  const { say: tell } = useMailbox()
  const [asking, setAsking] = useState(false)
  const [switched, setSwitched] = useState(false)
  const turn = (part: Partial<Draft>) => {
    setSwitched(true)
    setAsking(false)
    onChange(part)
  }
  const toPlain = () => (html !== null && losesSomething(html) ? setAsking(true) : turn({ html: null }))
  return (
    <div class="compose-body">
      {html === null ? (
        <TextField text={text} focused={focused || switched} onInput={(next) => onChange({ text: next })} />
      ) : (
        <RichField
          html={html}
          focused={focused || switched}
          onInput={(next, plain) => onChange({ html: next, text: plain })}
          onFailed={() => {
            turn({ html: null })
            tell({ sentence: say.failed })
          }}
        />
      )}
      <button type="button" class="btn btn-link btn-sm" onClick={() => (html === null ? turn({ html: richOfText(text) }) : toPlain())}>
        {html === null ? say.on : say.off}
      </button>
      {asking && <ConfirmDialog title={say.lossTitle} text={say.lossText} no={say.lossKeep} yes={say.lossConfirm} onAnswer={(yes) => (yes ? turn({ html: null }) : setAsking(false))} />}
    </div>
  )
}
