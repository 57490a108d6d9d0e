import { useId, useRef, useState } from 'preact/hooks'
import { romeLocal, romeMoment } from '../../../lib/model/rome-moment.ts'
import type { DeskProposal } from '../../../lib/protocol/desk.ts'
import { Dialog } from '../../dialog/dialog.tsx'
import { ProblemBox } from '../problem-box.tsx'
import { DECIDE_WORDS } from '../words/decide.ts'
import { DialogButtons } from './dialog-buttons.tsx'
import { scheduleChoices } from './schedule-choices.ts'
import { useSending } from './use-sending.ts'

interface Props {
  readonly proposal: DeskProposal
  readonly onClose: () => void
  readonly onDone: (after: DeskProposal) => void
}

const { schedule: say } = DECIDE_WORDS

/** When a proposal goes online: a few moments at hand, or a day and a time; what was chosen is said in full words. */
export function ScheduleDialog({ proposal: { number, tip, decision }, onClose, onDone }: Props) {
  const id = useId()
  const day = useRef<HTMLInputElement>(null)
  const [now] = useState(Date.now)
  const [choices] = useState(() => scheduleChoices(now))
  const [at, setAt] = useState(() => (decision.schedule ? romeLocal(decision.schedule.publishAt) : (choices[0]?.at ?? '')))
  const { working, problem, send } = useSending<DeskProposal>('schedule')
  const [date = '', time = ''] = at.split('T')
  const meaning = meaningOf(at, now)
  const others = (decision.package?.members.length ?? 1) - 1

  const submit = async (event: Event) => {
    event.preventDefault()
    if (!meaning.good) return day.current?.focus()
    const after = await send({ number, tip, at })
    if (after) onDone(after)
  }
  return (
    <Dialog title={say.title} onClose={onClose}>
      <form noValidate onSubmit={submit}>
        <p>{say.text}</p>
        {decision.package && others > 0 && <p>{say.together(others, decision.package.title)}</p>}
        {problem && <ProblemBox problem={problem} />}
        <div class="desk-choices" role="group" aria-label={say.choices}>
          {choices.map((choice) => (
            <button key={choice.at} type="button" class="btn btn-outline-primary btn-sm" aria-pressed={choice.at === at} onClick={() => setAt(choice.at)}>
              {choice.label}
            </button>
          ))}
        </div>
        <div class="desk-moment">
          <label>
            {say.day}
            <input ref={day} type="date" value={date} min={romeLocal(now).slice(0, 10)} required aria-describedby={`${id}-says`} aria-invalid={!meaning.good} onInput={(event) => setAt(`${event.currentTarget.value}T${time}`)} />
          </label>
          <label>
            {say.time}
            <input type="time" value={time} required aria-describedby={`${id}-help ${id}-says`} aria-invalid={!meaning.good} onInput={(event) => setAt(`${date}T${event.currentTarget.value}`)} />
          </label>
        </div>
        <p id={`${id}-help`} class="desk-help">
          {say.help}
        </p>
        <p id={`${id}-says`} role="status" class={meaning.good ? 'desk-moment-says' : 'desk-error'}>
          {meaning.words}
        </p>
        <DialogButtons confirm={say.confirm} working={working} onClose={onClose} />
      </form>
    </Dialog>
  )
}

function meaningOf(at: string, now: number): { readonly good: boolean; readonly words: string } {
  const moment = romeMoment(at)
  const bad = (words: string) => ({ good: false, words })
  if (moment.kind !== 'moment') return bad({ shape: say.missing, missing: say.absent, twice: say.twice }[moment.kind])
  return moment.at <= now ? bad(say.past) : { good: true, words: say.says(moment.at) }
}
