import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { ProposeRulesAnswer, RulesAnswer, RulesCheckAnswer } from '../../../lib/protocol/desk.ts'
import type { ProblemMessage } from '../../../lib/protocol/problem-message.ts'
import type { Answer } from '../../ask/answer.ts'
import { ask } from '../ask.ts'
import { ProblemBox } from '../problem-box.tsx'
import { WORDS } from '../words/desk.ts'
import { CheckedRules } from './checked-rules.tsx'
import { keepRules, keptRules } from './kept-rules.ts'
import { selectLine } from './select-line.ts'

interface Props {
  readonly file: NonNullable<RulesAnswer['file']>
  readonly onSent: (proposal: number) => void
}

/** The file of the rules to write in. A text is sent only after the server has said what it comes to. */
export function RulesForm({ file, onSent }: Props) {
  const { changeRules: words } = WORDS
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const outcome = useRef<HTMLDivElement>(null)
  const [kept] = useState(keptRules)
  const [{ text, base }, setRules] = useState(kept ?? file)
  const [checked, setChecked] = useState<{ readonly text: string; readonly answer: RulesCheckAnswer } | null>(null)
  const [problem, setProblem] = useState<ProblemMessage | null>(null)
  const [working, setWorking] = useState<'check' | 'send' | null>(null)
  // One id for one text: sent again after no answer, it happens once.
  const request = useRef({ text: '', id: '' })
  useEffect(() => {
    if (checked) outcome.current?.focus()
  }, [checked])

  const write = (value: string) => {
    setRules({ text: value, base })
    keepRules({ text: value, base })
  }
  const restart = () => {
    setRules(file)
    setChecked(null)
    setProblem(null)
    keepRules(null)
  }
  const run = async <T,>(what: 'check' | 'send', asked: () => Promise<Answer<T>>, then: (value: T) => void) => {
    if (working) return
    setWorking(what)
    setProblem(null)
    const answer = await asked()
    setWorking(null)
    if (answer.ok) then(answer.value)
    else setProblem(answer.problem)
  }
  const check = (event: Event) => {
    event.preventDefault()
    void run<RulesCheckAnswer>('check', () => ask('rules-check', { text }), (answer) => setChecked({ text, answer }))
  }
  const send = () => {
    if (request.current.text !== text) request.current = { text, id: crypto.randomUUID() }
    void run<ProposeRulesAnswer>('send', () => ask('propose-rules', { text, base, requestId: request.current.id }), ({ number }) => {
      keepRules(null)
      onSent(number)
    })
  }
  const current = checked?.text === text ? checked.answer : null
  const good = current !== null && current.issues.length === 0 && !current.unchanged
  return (
    <form class="desk-section" noValidate onSubmit={check}>
      <div class="desk-field">
        <label for={id}>{words.label}</label>
        <p id={`${id}-help`} class="desk-help">
          {words.help}
        </p>
        {kept !== null && <p class="desk-help">{words.kept}</p>}
        <textarea ref={area} id={id} class="desk-rules-area" rows={24} spellcheck={false} autocapitalize="off" autocomplete="off" wrap="off" aria-describedby={`${id}-help`} value={text} onInput={(event) => write(event.currentTarget.value)} />
      </div>
      {problem && <ProblemBox problem={problem} />}
      <div ref={outcome} tabIndex={-1} class="desk-checked" role="group" aria-label={words.check}>
        {current && <CheckedRules answer={current} onLine={(line) => area.current && selectLine(area.current, line)} />}
        {checked && !current && <p>{words.changedSince}</p>}
      </div>
      <div class="desk-buttons">
        {good && (
          <button type="button" class="btn btn-primary" aria-disabled={working !== null} onClick={send}>
            {working === 'send' ? words.sending : words.send}
          </button>
        )}
        <button type="submit" class={`btn ${good ? 'btn-outline-primary' : 'btn-primary'}`} aria-disabled={working !== null}>
          {working === 'check' ? words.checking : words.check}
        </button>
        {text !== file.text && (
          <button type="button" class="btn btn-link" onClick={restart}>
            {words.restart}
          </button>
        )}
      </div>
    </form>
  )
}
