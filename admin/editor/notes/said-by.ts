import { createElement as h, Fragment, type ReactElement } from 'react'

const moments = new Intl.DateTimeFormat('it-IT', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Rome' })

/** Who said it, when (milliseconds since the epoch), and what. */
export function SaidBy({ by, at, text }: { readonly by: string; readonly at: number; readonly text: string }): ReactElement {
  return h(
    Fragment,
    null,
    h('p', { className: 'nota-chi' }, h('strong', null, by), ' ', h('time', { dateTime: new Date(at).toISOString() }, moments.format(at))),
    h('p', { className: 'nota-testo' }, text),
  )
}
