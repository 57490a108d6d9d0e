import { createElement as h, Fragment, type ReactElement, useState } from 'react'
import { dayInWords } from '../../../templates/text/days.ts'
import { romeToday } from '../../desk/queue/rome-today.ts'
import type { OpenForm } from '../form/form-now.ts'
import { readAgain } from '../form/read-again.ts'
import { noticeConfirmed } from '../notices.ts'
import { lastLook } from './last-look.ts'
import { sendConfirmation } from './send-confirmation.ts'
import { CONFIRM_WORDS as say } from './words.ts'

/** One click when nothing is to be changed; what happens next is said before and after. */
export function ConfirmLine({ path, form: { entry, hasChanged } }: { readonly path: string; readonly form: OpenForm }): ReactElement {
  const [refused, setRefused] = useState('')
  const [working, setWorking] = useState(false)
  const today = romeToday()
  const day = (key: string) => /^\d{4}-\d{2}-\d{2}/.exec(String(entry.getIn(['data', key]) ?? ''))?.[0] ?? ''
  const press = async () => {
    if (working) return
    setWorking(true)
    setRefused('')
    try {
      await sendConfirmation(path)
      noticeConfirmed(say.sent(dayInWords(today)))
      readAgain()
    } catch (problem) {
      setRefused(problem instanceof Error ? problem.message : String(problem))
      setWorking(false)
    }
  }
  return h(
    'section',
    { className: 'conferma', 'aria-label': say.place },
    refused ? h('p', { role: 'alert' }, refused) : null,
    h('p', null, lastLook({ verified: day('data_verifica'), recheck: day('data_revisione'), today })),
    hasChanged
      ? h('p', { className: 'conferma-poi' }, say.changed)
      : h(
          Fragment,
          null,
          h('button', { type: 'button', 'aria-describedby': NEXT, 'aria-disabled': working, onClick: () => void press() }, working ? say.sending : say.confirm),
          h('p', { id: NEXT, className: 'conferma-poi' }, say.next),
        ),
  )
}

const NEXT = 'conferma-poi'
