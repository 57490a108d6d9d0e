import type { ListLine } from '../mail.ts'

/** What only our own drags carry: files and links of elsewhere are no messages. */
export const DRAGGED_TYPE = 'application/x-redazione-posta'

let dragged: readonly ListLine[] = []

/** Begins to drag lines; their texts do not leave the page. */
export function drag(event: DragEvent, lines: readonly ListLine[]): void {
  dragged = lines
  if (!event.dataTransfer) return
  event.dataTransfer.setData(DRAGGED_TYPE, String(lines.length))
  event.dataTransfer.effectAllowed = 'copyMove'
}

/** The lines that are dragged, where the drag is one of ours. */
export function draggedLines(event: DragEvent): readonly ListLine[] {
  return event.dataTransfer?.types.includes(DRAGGED_TYPE) ? dragged : []
}
