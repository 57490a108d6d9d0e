import { ErrorText } from '../components/error-summary.tsx'
import { REQUEST_PAGE_WORDS } from '../words/requests.ts'
import type { FormState } from './form-state.ts'

const { booking: say, fault: sentenceOf } = REQUEST_PAGE_WORDS

export interface TimeChoice {
  /** `09:00` */
  readonly time: string
  /** Nobody asked for it yet. */
  readonly free: boolean
}

/** The times of a day. What somebody else asked for is there, said in words, and cannot be chosen. The first has the name of the field, for the summary of errors leads there. */
export function TimesField({ times, state }: { readonly times: readonly TimeChoice[]; readonly state: FormState }) {
  const fault = state.faults.find(({ field }) => field === 'ora')
  const first = times.find(({ free }) => free)
  return (
    <>
      <p class="form-text" id="ora-aiuto">{say.timeHint}</p>
      <ErrorText id="ora-errore" sentence={fault && sentenceOf('ora', fault.fault)} />
      <div class="rd-times" role="radiogroup" aria-label={say.time} aria-describedby={fault ? 'ora-errore ora-aiuto' : 'ora-aiuto'}>
        {times.map((choice) => {
          const id = choice === first ? 'ora' : `ora-${choice.time.replace(':', '')}`
          return (
            <div class="form-check" key={choice.time}>
              <input id={id} type="radio" name="ora" value={choice.time} disabled={!choice.free} checked={choice.free && state.typed.ora === choice.time} />
              <label for={id}>{choice.time.replace(/^0/, '')}{!choice.free && <span class="form-text"> {say.asked}</span>}</label>
            </div>
          )
        })}
      </div>
    </>
  )
}
