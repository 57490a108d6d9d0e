import { useRef, useState } from 'preact/hooks'
import type { ProblemMessage } from '../../../lib/protocol/problem-message.ts'
import type { StateAnswer } from '../../../lib/protocol/webmail.ts'
import { ask } from '../ask.ts'
import { SHELL_WORDS } from '../words/shell.ts'

const say = SHELL_WORDS.door
type Why = Pick<ProblemMessage, 'sentence' | 'remedy'>

export interface PasswordFormProps {
  readonly email: string
  readonly onOpen: (state: StateAnswer) => void
}

/** Asks for the mailbox's own password: why, and where it goes. */
export function PasswordForm({ email, onOpen }: PasswordFormProps) {
  const field = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<Why | null>(null)
  const [opening, setOpening] = useState(false)

  const refuse = (why: Why) => {
    setProblem(why)
    field.current?.focus()
  }
  const show = (shown: boolean) => {
    if (field.current) field.current.type = shown ? 'text' : 'password'
  }
  const submit = async (event: Event) => {
    event.preventDefault()
    const password = field.current?.value ?? ''
    if (opening) return
    if (password === '') return refuse({ sentence: say.missing, remedy: '' })
    setOpening(true)
    const answer = await ask<StateAnswer>('enter', { password })
    setOpening(false)
    if (answer.ok) onOpen(answer.value)
    else refuse(answer.problem)
  }
  return (
    <>
      <p id="porta-perche">{say.why(email)}</p>
      <form onSubmit={(event) => void submit(event)} noValidate>
        {/* A password manager keeps it under the address. */}
        <input type="email" name="username" autocomplete="username" value={email} readOnly hidden />
        <label for="porta-password">{say.label}</label>
        <input ref={field} id="porta-password" class="mailbox-field" name="password" type="password" autocomplete="current-password" aria-invalid={problem !== null} aria-describedby="porta-perche porta-errore" />
        <p id="porta-errore" class="mailbox-error" role="alert">
          {problem && `${problem.sentence} ${problem.remedy}`}
        </p>
        <label class="mailbox-check">
          <input type="checkbox" onChange={(event) => show(event.currentTarget.checked)} />
          {say.show}
        </label>
        <button type="submit" class="btn btn-primary" aria-disabled={opening}>
          {opening ? say.opening : say.submit}
        </button>
      </form>
      <p class="mailbox-help">{say.where}</p>
    </>
  )
}
