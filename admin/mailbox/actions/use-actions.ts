import { useCallback, useMemo, useRef } from 'preact/hooks'
import type { FlagAsked, MoveAnswer, MoveAsked } from '../../../lib/protocol/webmail.ts'
import { nameOfFolder } from '../folders/name-of-folder.ts'
import { withFlag, withoutMessages } from '../list/known-lines.ts'
import type { LiveList } from '../list/live-list.ts'
import type { ListLine, MailFolder, MessageSet } from '../mail.ts'
import type { MessageActions, Saying } from '../mailbox-context.ts'
import { LIST_WORDS } from '../words/list.ts'
import { SHELL_WORDS } from '../words/shell.ts'
import { askEach } from './ask-each.ts'
import { messagesIn, setsOf } from './sets-of.ts'

interface Around {
  readonly list: LiveList
  readonly folders: readonly MailFolder[]
  readonly say: (saying: Saying | null) => void
  /** Counts are asked for again. */
  readonly counted: () => void
  /** These messages go from where they are: what was open of them is left. */
  readonly leaving: (sets: readonly MessageSet[]) => void
  readonly confirmErase: (messages: number) => Promise<boolean>
  readonly chooseFolder: MessageActions['chooseFolder']
}

const { done: say } = LIST_WORDS
const OPPOSITE = { read: 'unread', unread: 'read', flagged: 'unflagged', unflagged: 'flagged' } as const

/** What can be done with messages: shown at once, taken back when it is refused, undone from the note that says it. */
export function useActions(around: Around): MessageActions {
  const now = useRef(around)
  now.current = around

  const flag = useCallback(async (lines: readonly ListLine[], change: FlagAsked['change'], said = true): Promise<boolean> => {
    const { list, say: tell, counted } = now.current
    const sets = setsOf(lines)
    const takeBack = list.change((known) => withFlag(known, sets, change))
    const { problem } = await askEach('flag', sets, { change })
    counted()
    if (problem) {
      takeBack()
      tell({ problem, retry: () => void flag(lines, change, said) })
    } else if (said) tell({ sentence: say.flag(messagesIn(sets), change), undo: () => void flag(lines, OPPOSITE[change]) })
    return problem === null
  }, [])

  const undoMove = useCallback(async (moves: readonly { readonly set: MessageSet; readonly answer: MoveAnswer }[]) => {
    const { list, say: tell, counted } = now.current
    const problem = await list.hold(async () => {
      for (const { set, answer } of moves) {
        const back = await askEach('move', answer.moved, { to: set.folder })
        if (back.problem) return back.problem
      }
      return null
    })
    counted()
    tell(problem ? { problem } : { sentence: SHELL_WORDS.undone })
  }, [])

  /** Takes messages out of the list while `name` is asked for them; puts them back when it is refused. */
  const takeOut = useCallback(async (name: 'move' | 'erase', lines: readonly ListLine[], more: object, sentence: (n: number) => string): Promise<boolean> => {
    const { list, say: tell, counted, leaving } = now.current
    const sets = setsOf(lines)
    const takeBack = list.change((known) => withoutMessages(known, sets))
    leaving(sets)
    const { done, problem } = await list.hold(async () => {
      const outcome = await askEach<MoveAnswer>(name, sets, more)
      if (outcome.problem) takeBack()
      return outcome
    })
    counted()
    if (problem) tell({ problem, retry: () => void takeOut(name, lines, more, sentence) })
    else tell({ sentence: sentence(messagesIn(sets)), ...(name === 'move' && { undo: () => void undoMove(done) }) })
    return problem === null
  }, [])

  const move = useCallback((lines: readonly ListLine[], to: MoveAsked['to']): Promise<boolean> => {
    // What lies there already stays.
    const moving = typeof to === 'string' ? lines.filter(({ folder }) => folder !== to) : lines
    if (moving.length === 0) return Promise.resolve(true)
    return takeOut('move', moving, { to }, sentenceFor(to, now.current.folders))
  }, [])

  const copy = useCallback(async (lines: readonly ListLine[], to: string): Promise<boolean> => {
    const { list, say: tell, counted, folders } = now.current
    const sets = setsOf(lines)
    const { problem } = await askEach('copy', sets, { to })
    counted()
    void list.refresh()
    if (problem) tell({ problem, retry: () => void copy(lines, to) })
    else tell({ sentence: say.copied(messagesIn(sets), nameOfFolder(folders, to)) })
    return problem === null
  }, [])

  const remove = useCallback(async (lines: readonly ListLine[]): Promise<boolean> => {
    const { folders, confirmErase } = now.current
    const bins = new Set(folders.filter(({ role }) => role === 'trash' || role === 'junk').map(({ path }) => path))
    if (!lines.every(({ folder }) => bins.has(folder))) return move(lines, { role: 'trash' })
    if (!(await confirmErase(messagesIn(setsOf(lines))))) return false
    return takeOut('erase', lines, {}, say.erased)
  }, [])

  const chooseFolder = useCallback<MessageActions['chooseFolder']>((lines, how) => now.current.chooseFolder(lines, how), [])
  return useMemo(() => ({ flag, move, copy, remove, chooseFolder }), [])
}

function sentenceFor(to: MoveAsked['to'], folders: readonly MailFolder[]): (n: number) => string {
  if (typeof to === 'string') return (n) => say.moved(n, nameOfFolder(folders, to))
  if ('archive' in to) return say.archived
  if (to.role === 'junk') return say.junk
  return to.role === 'trash' ? say.removed : (n) => say.moved(n, LIST_WORDS.roles[to.role])
}
