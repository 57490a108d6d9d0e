import { useRef, useEffect } from 'preact/hooks'
import { isUnread, uidsOf } from '../list/uids-of.ts'
import type { LiveList } from '../list/live-list.ts'
import type { FolderRole } from '../mail.ts'
import { useMailbox } from '../mailbox-context.ts'
import { MOST_CHOSEN } from '../select/selection.ts'
import type { Selecting } from '../select/use-selection.ts'
import { LIST_WORDS as say } from '../words/list.ts'
import { Tool } from './tool.tsx'
import { useRoving } from './use-roving.ts'

interface Props {
  readonly list: LiveList
  readonly selecting: Selecting
  /** What the folder is for; `null` for a body's own and for what was found in all. */
  readonly role: FolderRole | null
  readonly conversations: boolean
  /** Empties the bin or the junk, by their name. */
  readonly onEmpty: { readonly name: string; readonly press: () => void } | null
}

/** What can be done with the chosen messages; while none is chosen, with the list. */
export function Toolbar({ list, selecting, role, conversations, onEmpty }: Props) {
  const { actions, folders } = useMailbox()
  const bar = useRoving()
  const { lines, chosen, choosing, cut } = selecting
  const { total } = list.known
  const some = lines.length > 0
  const after = (doing: Promise<boolean>) => void doing.then((done) => done && selecting.none())
  const messages = lines.reduce((sum, line) => sum + uidsOf(line).length, 0)
  const bin = role === 'trash' || role === 'junk'
  const trash = folders?.folders.find((one) => one.role === 'trash')?.path
  return (
    <div class="mailbox-toolbar" data-chosen={some}>
      <div ref={bar} class="mailbox-tools" role="toolbar" aria-label={some ? say.toolbar : say.listTools}>
        <ChooseAll all={total > 0 && chosen.size >= Math.min(total, MOST_CHOSEN)} some={some} total={total} selecting={selecting} />
        {some ? (
          <>
            {lines.some(isUnread) ? (
              <Tool icon="read" label={say.tools.read} onPress={() => void actions.flag(lines, 'read')} />
            ) : (
              <Tool icon="unread" label={say.tools.unread} onPress={() => void actions.flag(lines, 'unread')} />
            )}
            {lines.every(({ flagged }) => flagged) ? (
              <Tool icon="flag" label={say.tools.unflag} onPress={() => void actions.flag(lines, 'unflagged')} />
            ) : (
              <Tool icon="flag" label={say.tools.flag} onPress={() => void actions.flag(lines, 'flagged')} />
            )}
            {role !== 'archive' && !bin && role !== 'drafts' && <Tool icon="archive" label={say.tools.archive} onPress={() => after(actions.move(lines, { archive: true }))} />}
            <Tool icon="move" label={say.tools.move} onPress={() => actions.chooseFolder(lines, 'move')} />
            <Tool icon="copy" label={say.tools.copy} onPress={() => actions.chooseFolder(lines, 'copy')} />
            {role === 'junk' && <Tool icon="inbox" label={say.tools.notJunk} onPress={() => after(actions.move(lines, { role: 'inbox' }))} />}
            {!bin && role !== 'drafts' && role !== 'sent' && <Tool icon="junk" label={say.tools.junk} onPress={() => after(actions.move(lines, { role: 'junk' }))} />}
            {role === 'junk' && trash && <Tool icon="trash" label={say.tools.remove} onPress={() => after(actions.move(lines, trash))} />}
            <Tool icon="trash" label={bin ? say.tools.erase : say.tools.remove} onPress={() => after(actions.remove(lines))} />
          </>
        ) : (
          <>
            <Tool icon="refresh" label={say.tools.refresh} onPress={() => void list.refresh()} />
            {onEmpty && total > 0 && <Tool icon="trash" label={say.tools.empty(onEmpty.name)} onPress={onEmpty.press} />}
          </>
        )}
      </div>
      <p class="mailbox-chosen" role="status">
        {choosing !== null ? say.choosing(choosing) : some ? `${say.chosen(messages, lines.length, conversations)}.` : ''} {cut && say.mostChosen(MOST_CHOSEN)}
      </p>
    </div>
  )
}

interface ChooseAllProps {
  readonly all: boolean
  readonly some: boolean
  readonly total: number
  readonly selecting: Selecting
}

function ChooseAll({ all, some, total, selecting }: ChooseAllProps) {
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current) box.current.indeterminate = some && !all
  })
  return (
    <label class="mailbox-choose-all" title={some ? say.chooseNone : say.chooseAll(total)}>
      <input ref={box} type="checkbox" checked={all} aria-label={some ? say.chooseNone : say.chooseAll(total)} disabled={total === 0} onChange={() => (some ? selecting.none() : selecting.all())} />
    </label>
  )
}
