import { useState } from 'preact/hooks'
import type { ProblemMessage } from '../../../../lib/protocol/problem-message.ts'
import type { RulesAnswer } from '../../../../lib/protocol/webmail.ts'
import type { Answer } from '../../../ask/answer.ts'
import { useMailbox } from '../../mailbox-context.ts'
import { ProblemBox } from '../../problem-box.tsx'
import { SETTINGS_WORDS } from '../../words/settings.ts'
import { Checkbox } from '../checkbox.tsx'
import { Field } from '../field.tsx'
import type { Vacation } from './rule-types.ts'
import { vacationFaults } from './vacation-faults.ts'

interface Props {
  readonly vacation: Vacation
  readonly onKeep: (vacation: Vacation) => Promise<Answer<RulesAnswer>>
}

const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Rome' }).format(Date.now())

/** The answer that goes out by itself while somebody is away. */
export function VacationForm({ vacation, onKeep }: Props) {
  const { vacation: say, saving } = SETTINGS_WORDS
  const { say: tell } = useMailbox()
  const [wanted, setWanted] = useState(vacation)
  const [tried, setTried] = useState(false)
  const [working, setWorking] = useState(false)
  const [problem, setProblem] = useState<ProblemMessage | null>(null)
  const faults = tried ? vacationFaults(wanted, today()) : { text: null, until: null }
  const change = (part: Partial<Vacation>) => setWanted({ ...wanted, ...part })
  const submit = async (event: Event) => {
    event.preventDefault()
    setTried(true)
    const { text, until } = vacationFaults(wanted, today())
    if (working) return
    if (text ?? until) return void setTimeout(() => document.querySelector<HTMLElement>('.settings-vacation [aria-invalid="true"]')?.focus())
    setWorking(true)
    setProblem(null)
    const answer = await onKeep(wanted)
    setWorking(false)
    if (answer.ok) tell({ sentence: say.saved(wanted.enabled) })
    else setProblem(answer.problem)
  }
  return (
    <form class="settings-form settings-vacation" onSubmit={submit} noValidate>
      <h3>{say.title}</h3>
      <p class="compose-help">{say.help}</p>
      <Checkbox label={say.enabled} checked={wanted.enabled} onChange={(enabled) => change({ enabled })} />
      <div class="settings-days">
        <Field label={say.since} control={(tied) => <input {...tied} class="compose-line" type="date" value={wanted.since ?? ''} onInput={(event) => change({ since: event.currentTarget.value || null })} />} />
        <Field label={say.until} fault={faults.until} control={(tied) => <input {...tied} class="compose-line" type="date" value={wanted.until ?? ''} onInput={(event) => change({ until: event.currentTarget.value || null })} />} />
      </div>
      <Field label={say.subject} help={say.subjectHelp} control={(tied) => <input {...tied} class="compose-line" type="text" maxLength={200} value={wanted.subject} onInput={(event) => change({ subject: event.currentTarget.value })} />} />
      <Field label={say.text} help={say.textHelp} fault={faults.text} control={(tied) => <textarea {...tied} class="compose-line" rows={5} maxLength={5000} value={wanted.text} onInput={(event) => change({ text: event.currentTarget.value })} />} />
      {problem && <ProblemBox problem={problem} />}
      <button type="submit" class="btn btn-primary" aria-disabled={working}>{working ? saving : say.save}</button>
    </form>
  )
}
