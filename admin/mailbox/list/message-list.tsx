import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { FolderRole, ListLine } from '../mail.ts'
import { LIST_WORDS as say } from '../words/list.ts'
import { placeOf } from './known-lines.ts'
import { type LineDeeds, LineItem } from './line-item.tsx'
import { lineKey } from './line-key.ts'
import { scrollerOf } from './scroller-of.ts'
import { stepOf } from './step-of.ts'
import { useAnchor } from './use-anchor.ts'
import type { ListNow } from './use-list-now.ts'
import { useWindow } from './use-window.ts'

interface Props {
  readonly now: ListNow
  readonly label: string
  readonly placeKey: string
  readonly role: FolderRole | null
  /** How a line's folder is called, where lines of many stand together. */
  readonly folderOf: ((line: ListLine) => string) | null
  readonly openKey: string | null
  readonly deeds: LineDeeds
  /** The moment it is now, in milliseconds since the epoch. */
  readonly today: number
}

/** The lines of a list of any length: those on the screen are drawn, and the current one wherever it is. */
export function MessageList({ now: { list, lines, selecting, current, focus }, label, placeKey, role, folderOf, openKey, deeds, today }: Props) {
  const { known } = list
  const { total } = known
  const probe = useRef<HTMLDivElement>(null)
  const { from, to, line: height } = useWindow(lines, probe, total)
  useAnchor(lines, known, height)
  useEffect(() => {
    if (to > from) list.want(from, to)
  }, [from, to, total, list])
  useLayoutEffect(() => {
    if (lines.current?.checkVisibility()) scrollerOf(lines.current).scrollTo({ top: 0, behavior: 'instant' })
  }, [placeKey])

  const go = (place: number, part = focus.part()) => {
    current.set(place)
    focus.to(place, part)
  }
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const screen = Math.max(1, Math.floor(innerHeight / Math.max(1, height)) - 2)
    const next = stepOf(event.key, current.place, total, screen)
    if (next === null) return
    event.preventDefault()
    const line = known.lines.get(next)
    if (event.shiftKey && current.line) {
      if (!selecting.chosen.has(lineKey(current.line))) selecting.choose(current.line, false)
      if (line) selecting.choose(line, true)
    }
    go(next)
  }
  const openPlace = placeOf(known, openKey)
  const places = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
  if (total > 0 && (current.place < from || current.place >= to)) places.push(current.place)
  return (
    <div class="mailbox-frame">
      <div ref={probe} class="mailbox-probe" aria-hidden="true" />
      <ul ref={lines} class="mailbox-lines" aria-label={label} style={{ height: `${total * height}px` }} onKeyDown={press}>
        {places.map((place) => {
          const line = known.lines.get(place)
          if (!line) return <li key={place} class="mailbox-line mailbox-line-coming" style={{ transform: `translateY(${place * height}px)` }} data-place={place} aria-setsize={total} aria-posinset={place + 1}><span class="visually-hidden">{say.loadingLine}</span></li>
          const key = lineKey(line)
          return <LineItem key={key} line={line} place={place} total={total} top={place * height} role={role} now={today} folder={folderOf?.(line) ?? null} chosen={selecting.chosen.has(key)} open={place === openPlace} current={place === current.place} deeds={deeds} />
        })}
      </ul>
    </div>
  )
}
