import { folderName } from '../folders/folder-name.ts'
import { nameOfFolder } from '../folders/name-of-folder.ts'
import type { ListLine, MailFolder } from '../mail.ts'
import { useMailbox } from '../mailbox-context.ts'
import { ProblemBox } from '../problem-box.tsx'
import { Chips } from '../search/chips.tsx'
import { Toolbar } from '../toolbar/toolbar.tsx'
import { LIST_WORDS as say } from '../words/list.ts'
import { ComingList } from './coming-list.tsx'
import { EmptyList } from './empty-list.tsx'
import type { LineDeeds } from './line-item.tsx'
import type { LiveList } from './live-list.ts'
import { MessageList } from './message-list.tsx'
import type { ListNow } from './use-list-now.ts'
import type { PlaceNow } from './use-list-place.ts'

interface Props {
  readonly now: ListNow
  readonly place: PlaceNow
  readonly deeds: LineDeeds
  readonly conversations: boolean
  readonly onEmpty: (folder: MailFolder) => void
}

/** A list with its name, what narrows it, what can be done with it, and its lines. */
export function ListRoom({ now, place: { place, key, route, openKey }, deeds, conversations, onEmpty }: Props) {
  const folders = useMailbox().folders?.folders ?? []
  const { list, selecting } = now
  const { known, arrived, problem, progress } = list
  const search = route.at === 'search' ? route.search : null
  const within = place.kind === 'folder' ? place.folder : null
  const folder = folders.find(({ path }) => path === within) ?? null
  const name = within === null ? null : nameOfFolder(folders, within)
  const heading = search === null ? (name ?? '') : name === null ? say.heading.all : say.heading.within(name)
  const role = folder?.role ?? null
  const folderOf = within === null ? (line: ListLine) => nameOfFolder(folders, line.folder) : null
  const bin = role === 'trash' || role === 'junk'
  return (
    <>
      <div class="mailbox-list-head">
        <h2 id="elenco" tabIndex={-1} class="mailbox-list-title">
          {heading}
        </h2>
        <p class="mailbox-list-count" role="status">
          {countOf(list, search !== null, folder)}
        </p>
        {progress?.state === 'going' && (
          <button type="button" class="btn btn-outline-primary btn-sm" onClick={list.stop}>
            {say.stop}
          </button>
        )}
      </div>
      {search && <Chips search={search} folderName={name} back="INBOX" />}
      <Toolbar list={list} selecting={selecting} role={role} conversations={conversations && search === null} onEmpty={folder && search === null && bin ? { name: folderName(folder).toLowerCase(), press: () => onEmpty(folder) } : null} />
      <div class="mailbox-list-box">
        {problem && <ProblemBox problem={problem} onRetry={() => void list.refresh()} />}
        {!arrived && !problem && <ComingList />}
        {arrived && !problem && known.total === 0 && progress?.state !== 'going' && <EmptyList role={role} search={search !== null} />}
        <MessageList now={now} label={say.label(heading)} placeKey={key} role={role} folderOf={folderOf} openKey={openKey} deeds={deeds} today={minuteNow()} />
      </div>
    </>
  )
}

/** To the minute: lines are not drawn again for less. */
function minuteNow(): number {
  return Math.floor(Date.now() / 60_000) * 60_000
}

function countOf({ known: { total }, arrived, progress }: LiveList, search: boolean, folder: MailFolder | null): string {
  if (progress?.state === 'going') return say.finding(progress.looked, progress.folders, total)
  if (progress?.state === 'stopped') return say.stopped(total)
  if (search) return arrived ? say.found(total) : ''
  return folder ? say.count(folder.total, folder.unread) : ''
}
