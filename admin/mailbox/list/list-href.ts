import type { ListLine, MessageRef } from '../mail.ts'
import { composeHref, folderHref, messageHref, type Route, searchHref } from '../route.ts'

/** An address of a list. */
export type ListRoute = Extract<Route, { at: 'list' | 'search' }>

/** Where a list is without any message open. */
export function listHref(route: ListRoute): string {
  return route.at === 'list' ? folderHref(route.folder) : searchHref(route.search)
}

/** Where a message is open beside its list. */
export function openHref(route: ListRoute, ref: MessageRef): string {
  return route.at === 'list' ? messageHref(ref) : searchHref(route.search, ref)
}

/** Where a line leads: a draft goes on being written, anything else is read. */
export function lineHref(route: ListRoute, line: ListLine): string {
  const ref = { folder: line.folder, validity: line.validity, uid: line.uid }
  return line.draft ? composeHref(draftId(ref), { how: 'draft', ref }) : openHref(route, ref)
}

// A draft that another program wrote has no name of its own; the same message has always the same.
function draftId({ folder, validity, uid }: MessageRef): string {
  return `${folder}-${validity}-${uid}`.replace(/[^0-9A-Za-z]+/g, '-').slice(-60)
}
