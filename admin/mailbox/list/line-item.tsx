import { Component } from 'preact'
import { Icon } from '../icons/icon.tsx'
import type { FolderRole, ListLine } from '../mail.ts'
import { LIST_WORDS as say } from '../words/list.ts'
import { marksOf, statesOf, subjectOf, whoOf } from './line-words.ts'
import { isUnread } from './uids-of.ts'
import { when } from './when.ts'

/** What a line can be asked to do; the same for all lines of a list. */
export interface LineDeeds {
  readonly href: (line: ListLine) => string
  readonly choose: (line: ListLine, range: boolean) => void
  readonly flag: (line: ListLine) => void
  readonly drag: (event: DragEvent, line: ListLine) => void
  /** The keyboard is at the line of this place. */
  readonly enter: (place: number) => void
}

interface Props {
  readonly line: ListLine
  readonly place: number
  readonly total: number
  readonly top: number
  readonly role: FolderRole | null
  readonly now: number
  /** Where it lies, said where lines of many folders stand together. */
  readonly folder: string | null
  readonly chosen: boolean
  readonly open: boolean
  /** The Tab key comes to this one alone. */
  readonly current: boolean
  readonly deeds: LineDeeds
}

/** One line of the list: a box to choose it, one link that says it all, and its flag. It is drawn again only when something of it is another. */
export class LineItem extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    return (Object.keys(next) as (keyof Props)[]).some((name) => next[name] !== this.props[name])
  }

  override render() {
    return <DrawnLine {...this.props} />
  }
}

function DrawnLine({ line, place, total, top, role, now, folder, chosen, open, current, deeds }: Props) {
  const tab = current ? 0 : -1
  const subject = subjectOf(line)
  const { said, shown } = when(line.at, now)
  const marks = marksOf(line)
  const messages = 'messages' in line ? line.messages.length : 1
  return (
    <li class="mailbox-line" style={{ transform: `translateY(${top}px)` }} aria-setsize={total} aria-posinset={place + 1} data-place={place} data-unread={isUnread(line)} data-chosen={chosen} data-open={open} draggable onDragStart={(event) => deeds.drag(event, line)} onFocusIn={() => deeds.enter(place)}>
      <label class="mailbox-line-choose">
        <input type="checkbox" tabIndex={tab} checked={chosen} aria-label={say.choose(subject, whoOf(line, role))} onClick={(event) => deeds.choose(line, event.shiftKey)} />
      </label>
      <button type="button" class="mailbox-line-flag" tabIndex={tab} aria-pressed={line.flagged} aria-label={say.flag(subject)} onClick={() => deeds.flag(line)}>
        <Icon name="flag" />
      </button>
      <a class="mailbox-line-link" href={deeds.href(line)} tabIndex={tab} draggable={false} aria-current={open ? 'true' : undefined}>
        <Aside words={statesOf(line)} after=", " />
        <span class="mailbox-line-who">
          <bdi>{whoOf(line, role)}</bdi>
          {messages > 1 && (
            <span class="mailbox-line-many">
              <Aside words={say.said.conversation} after=" " />
              {messages}
              <Aside words={say.said.messages} />
            </span>
          )}
        </span>
        <Aside words=", " />
        <span class="mailbox-line-subject">
          {line.certified && <span class="mailbox-line-pec">{say.pec}</span>} {folder !== null && <span class="mailbox-line-folder">{folder}</span>} <bdi>{subject}</bdi>
        </span>
        <span class="mailbox-line-marks">
          {line.answered && <Icon name="reply" />}
          {line.forwarded && <Icon name="forward" />}
          {line.attachments && <Icon name="clip" />}
        </span>
        <Aside words={`, ${said}`} />
        <span class="mailbox-line-when">{shown}</span>
        <Aside words={marks && `, ${marks}`} />
      </a>
    </li>
  )
}

/** Heard and not seen. */
function Aside({ words, after = '' }: { readonly words: string; readonly after?: string }) {
  return words === '' ? null : <span class="visually-hidden">{`${words}${after}`}</span>
}
