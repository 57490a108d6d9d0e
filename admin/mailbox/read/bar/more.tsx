import { useState } from 'preact/hooks'
import type { MessageAnswer } from '../../../../lib/protocol/webmail.ts'
import type { MessageLine } from '../../mail.ts'
import { useMailbox } from '../../mailbox-context.ts'
import { composeHref } from '../../route.ts'
import { READ_WORDS } from '../../words/read.ts'
import { SourceDialog } from '../source-dialog.tsx'
import { ToRequestDialog } from '../to-request-dialog.tsx'
import { useToDraft } from '../use-to-draft.ts'
import { Disclosure } from './disclosure.tsx'

interface Props {
  readonly message: MessageAnswer
  readonly line: MessageLine
  readonly onLine: (line: MessageLine) => void
}

/** The rarer actions. */
export function More({ message, line, onLine }: Props) {
  const { actions, folders, close } = useMailbox()
  const { bar: say } = READ_WORDS
  const toDraft = useToDraft()
  const [dialog, setDialog] = useState<'source' | 'request' | null>(null)
  const { folder, validity, uid } = line
  const junk = folders?.folders.find(({ path }) => path === folder)?.role === 'junk'
  const flag = async (change: 'flagged' | 'unflagged') => {
    if (await actions.flag([line], change)) onLine({ ...line, flagged: change === 'flagged' })
  }
  const unread = async () => {
    if (await actions.flag([line], 'unread')) close()
  }
  return (
    <>
      <Disclosure
        label={say.more}
        choices={[
          { label: say.forwardWhole, href: composeHref(crypto.randomUUID(), { how: 'forward-whole', ref: { folder, validity, uid } }) },
          { label: say.move, onChoose: () => actions.chooseFolder([line], 'move') },
          { label: say.copy, onChoose: () => actions.chooseFolder([line], 'copy') },
          { label: say.unread, onChoose: () => void unread() },
          line.flagged ? { label: say.unflag, onChoose: () => void flag('unflagged') } : { label: say.flag, onChoose: () => void flag('flagged') },
          junk ? { label: say.notJunk, onChoose: () => void actions.move([line], { role: 'inbox' }) } : { label: say.junk, onChoose: () => void actions.move([line], { role: 'junk' }) },
          { label: say.print, onChoose: () => print() },
          { label: say.source, onChoose: () => setDialog('source') },
          { label: say.toDraft, onChoose: () => void toDraft(line, null) },
          { label: say.toRequest, onChoose: () => setDialog('request') },
        ]}
      />
      {dialog === 'source' && <SourceDialog refOf={line} subject={message.line.subject} onClose={() => setDialog(null)} />}
      {dialog === 'request' && <ToRequestDialog refOf={line} onClose={() => setDialog(null)} />}
    </>
  )
}
