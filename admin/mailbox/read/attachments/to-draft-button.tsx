import { useState } from 'preact/hooks'
import type { MessageRef } from '../../mail.ts'
import { READ_WORDS } from '../../words/read.ts'
import { useToDraft } from '../use-to-draft.ts'

interface Props {
  readonly refOf: MessageRef
  readonly part: string
  readonly name: string
}

/** Takes an attachment to the editor, as a new draft. */
export function ToDraftButton({ refOf, part, name }: Props) {
  const { attachments: say, toDraftWait } = READ_WORDS
  const toDraft = useToDraft()
  const [working, setWorking] = useState(false)
  const go = async () => {
    if (working) return
    setWorking(true)
    await toDraft(refOf, part)
    setWorking(false)
  }
  return (
    <button type="button" class="btn btn-link btn-sm" aria-label={say.toDraft(name)} aria-disabled={working} onClick={() => void go()}>
      {working ? toDraftWait : say.toDraftShort}
    </button>
  )
}
