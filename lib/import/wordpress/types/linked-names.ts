import type { Desk } from '../map/desk.ts'
import { cellOf, rowsOf } from '../map/rows-of.ts'

/** A repeated name with its address, as a list in the body. */
export function linkedNames(desk: Desk, key: string, title: string): void {
  const lines = rowsOf(desk.raw(key)).flatMap((row) => {
    const name = cellOf(row, '_dci_evento_nome').replaceAll('<', '&lt;')
    const url = cellOf(row, '_dci_evento_url').replaceAll('"', '%22')
    const shown = desk.markdown(url === '' ? name : `<a href="${url}">${name === '' ? url : name}</a>`)
    return shown === '' ? [] : [`- ${shown}`]
  })
  desk.section(title, lines.join('\n'))
}
