import { COMPOSE_WORDS } from '../../words/compose.ts'

/** Files that are dragged over or dropped; text that is dragged about in the message is not among them. */
export function draggedFiles({ dataTransfer }: DragEvent): readonly File[] {
  return [...(dataTransfer?.files ?? [])]
}

export function dragsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false
}

/** Pictures on the clipboard, with a name of their own: screens are copied without one. Text that is copied with its picture stays text. */
export function pastedImages({ clipboardData }: ClipboardEvent): readonly File[] {
  if (!clipboardData || clipboardData.types.includes('text/plain')) return []
  return [...clipboardData.files].filter(({ type }) => /^image\/(?:png|jpeg|gif|webp)$/.test(type)).map((file, i) => new File([file], `${COMPOSE_WORDS.attachments.pasted(i + 1)}.${file.type.slice(6)}`, { type: file.type }))
}
