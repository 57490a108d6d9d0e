import { useState } from 'preact/hooks'
import type { ProblemMessage } from '../../../../lib/protocol/problem-message.ts'
import type { RulesAnswer } from '../../../../lib/protocol/webmail.ts'
import type { Answer } from '../../../ask/answer.ts'
import { useMailbox } from '../../mailbox-context.ts'
import { ProblemBox } from '../../problem-box.tsx'
import { SETTINGS_WORDS } from '../../words/settings.ts'
import { filterFaults } from './filter-faults.ts'
import { FilterItem } from './filter-item.tsx'
import type { MailFilter } from './rule-types.ts'

interface Props {
  readonly filters: readonly MailFilter[]
  readonly onKeep: (filters: readonly MailFilter[]) => Promise<Answer<RulesAnswer>>
}

/** What happens to mail that comes, in order. */
export function FiltersForm({ filters, onKeep }: Props) {
  const { filters: say, saving } = SETTINGS_WORDS
  const { say: tell } = useMailbox()
  const [wanted, setWanted] = useState(filters)
  const [faults, setFaults] = useState<readonly string[]>([])
  const [said, setSaid] = useState('')
  const [working, setWorking] = useState(false)
  const [problem, setProblem] = useState<ProblemMessage | null>(null)
  const replace = (at: number, filter: MailFilter) => setWanted(wanted.map((one, i) => (i === at ? filter : one)))
  const move = (at: number, by: 1 | -1) => {
    const [one, other] = [wanted[at], wanted[at + by]]
    if (!one || !other) return
    setWanted(wanted.map((filter, i) => (i === at ? other : i === at + by ? one : filter)))
    setSaid(say.moved(one.name, at + by + 1))
  }
  const submit = async (event: Event) => {
    event.preventDefault()
    if (working) return
    const wrong = filterFaults(wanted)
    setFaults(wrong)
    if (wrong.length > 0) return
    setWorking(true)
    setProblem(null)
    const answer = await onKeep(wanted)
    setWorking(false)
    if (answer.ok) tell({ sentence: say.saved })
    else setProblem(answer.problem)
  }
  return (
    <form class="settings-form" onSubmit={submit} noValidate>
      <h3>{say.title}</h3>
      <p class="compose-help">{say.help}</p>
      {wanted.length === 0 && <p>{say.empty}</p>}
      <ol class="settings-filters">
        {wanted.map((filter, i) => (
          <FilterItem key={i} filter={filter} first={i === 0} last={i === wanted.length - 1} onChange={(next) => replace(i, next)} onMove={(by) => move(i, by)} onRemove={() => setWanted(wanted.filter((_, at) => at !== i))} />
        ))}
      </ol>
      <span class="visually-hidden" role="status">{said}</span>
      {faults.length > 0 && <div class="compose-fault" role="alert">{faults.map((sentence) => <p key={sentence}>{sentence}</p>)}</div>}
      {problem && <ProblemBox problem={problem} />}
      <div class="letter-buttons">
        <button type="button" class="btn btn-outline-primary" onClick={() => setWanted([...wanted, { name: say.fresh(wanted.length + 1), enabled: true, conditions: [{ field: 'from', contains: '' }], action: { kind: 'move', folder: '' } }])}>{say.add}</button>
        <button type="submit" class="btn btn-primary" aria-disabled={working}>{working ? saving : say.save}</button>
      </div>
    </form>
  )
}
