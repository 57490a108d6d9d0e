import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Place } from './place-key.ts'
import { RemarkDialog } from './remark-dialog.tsx'
import { RemarksContext } from './remarks-context.ts'
import { useRemarks } from './use-remarks.ts'

interface Props {
  readonly number: number
  /** The text of the proposal is another. */
  readonly onText: () => void
  readonly children: ComponentChildren
}

/** Lets every part of a proposal's page open the form for a remark, and know the remarks there are. */
export function RemarksProvider({ number, onText, children }: Props) {
  const remarks = useRemarks(number, onText)
  const [composing, setComposing] = useState<{ readonly place: Place } | null>(null)
  return (
    <RemarksContext.Provider value={{ ...remarks, number, compose: (place) => setComposing({ place }) }}>
      {children}
      {composing && remarks.answer && <RemarkDialog number={number} answer={remarks.answer} first={composing.place} act={remarks.act} onClose={() => setComposing(null)} />}
    </RemarksContext.Provider>
  )
}
