import { lineOfHtml } from '../html/convert.ts'
import { dayOfField } from './dates.ts'
import type { Desk } from './desk.ts'
import { foldedItem } from './folded-item.ts'
import { shorten } from './shorten.ts'

/** The phases a field names, folded into the entry; what a phase says more is a part of the body. */
export function phasesOf(desk: Desk, key: string): readonly { readonly titolo: string; readonly data?: string }[] {
  return desk.ids(key).flatMap((id) => {
    const phase = foldedItem(desk, key, id, 'fase')
    if (!phase) return []
    const said = (name: string) => String(phase.meta.get(`_dci_fase_${name}`) ?? '')
    const title = lineOfHtml(said('titolo_fase')) || lineOfHtml(phase.title)
    const day = dayOfField(said('data_fase'))
    if (title === '') return []
    desk.section(title, desk.markdown(said('desc_fase'), 3))
    return [{ titolo: shorten(title, 120), ...(day === null ? {} : { data: day }) }]
  })
}
