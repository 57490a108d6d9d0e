import { useRef, useState } from 'preact/hooks'
import type { ExpertsAnswer } from '../../../lib/protocol/experts.ts'
import type { ProblemMessage } from '../../../lib/protocol/problem-message.ts'
import { ask as askServer } from '../ask.ts'
import { Dialog } from '../../dialog/dialog.tsx'
import { LineField } from '../fields/line-field.tsx'
import { WordsField } from '../fields/words-field.tsx'
import { ProblemBox } from '../problem-box.tsx'
import { EXPERT_WORDS } from '../words/experts.ts'
import { type AskForm, EMPTY_FORM, type Missing, missingOf } from './ask-form.ts'
import { WhatTheySee } from './what-they-see.tsx'

const { dialog: say } = EXPERT_WORDS

interface Props {
  readonly number: number
  readonly ask: NonNullable<ExpertsAnswer['ask']>
  readonly onClose: () => void
  readonly onDone: (after: ExpertsAnswer) => void
}

/** Whom to ask and what; first what they will see. Nothing typed is lost when the server refuses. */
export function AskDialog({ number, ask, onClose, onDone }: Props) {
  const [form, setForm] = useState<AskForm>(EMPTY_FORM)
  const [missing, setMissing] = useState<Missing | null>(null)
  const [working, setWorking] = useState(false)
  const [problem, setProblem] = useState<ProblemMessage | null>(null)
  const [requestId] = useState(() => crypto.randomUUID())
  const body = useRef<HTMLFormElement>(null)

  const write = (change: Partial<AskForm>) => {
    setForm({ ...form, ...change })
    setMissing(null)
  }
  const submit = async (event: Event) => {
    event.preventDefault()
    if (working) return
    const fault = missingOf(form, ask.restricted)
    setMissing(fault)
    if (fault) return body.current?.querySelector<HTMLElement>(`[name=${fault}]`)?.focus()
    setWorking(true)
    const { name, email, question, confirmed } = form
    const answer = await askServer<ExpertsAnswer>('expert-ask', { number, requestId, expert: { name: name.trim(), email: email.trim() }, question: question.trim(), confirmed })
    setWorking(false)
    if (!answer.ok) return setProblem(answer.problem)
    onDone(answer.value)
  }
  return (
    <Dialog title={say.title} onClose={onClose}>
      <form ref={body} noValidate onSubmit={submit}>
        <p>{say.text(ask.until)}</p>
        {problem && <ProblemBox problem={problem} />}
        <LineField name="name" keyboard="text" longest={80} label={say.name} value={form.name} fault={missing === 'name' ? say.nameMissing : null} onInput={(name) => write({ name })} />
        <LineField name="email" keyboard="email" longest={254} label={say.email} value={form.email} fault={missing === 'email' ? say.emailMissing : null} onInput={(email) => write({ email })} />
        <WordsField name="question" rows={4} longest={2000} required label={say.question} help={say.questionHelp} text={form.question} fault={missing === 'question' ? say.questionMissing : null} onInput={(question) => write({ question })} />
        <WhatTheySee ask={ask} confirmed={form.confirmed} fault={missing === 'confirmed' ? say.confirmMissing : null} onConfirm={(confirmed) => write({ confirmed })} />
        <div class="desk-buttons">
          <button type="submit" class="btn btn-primary" aria-disabled={working}>
            {working ? say.working : say.send}
          </button>
          <button type="button" class="btn btn-outline-primary" onClick={onClose}>
            {say.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
