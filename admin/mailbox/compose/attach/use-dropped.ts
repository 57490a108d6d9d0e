import { useState } from 'preact/hooks'
import { draggedFiles, dragsFiles, pastedImages } from './dropped-files.ts'

export interface Dropped {
  /** Files are held over the message. */
  readonly over: boolean
  readonly handlers: {
    readonly onDragOver: (event: DragEvent) => void
    readonly onDragLeave: (event: DragEvent) => void
    readonly onDrop: (event: DragEvent) => void
    readonly onPaste: (event: ClipboardEvent) => void
  }
}

/** Files dropped on a message, and pictures pasted into it, are attached. */
export function useDropped(attach: (files: readonly File[]) => void): Dropped {
  const [over, setOver] = useState(false)
  const onDragOver = (event: DragEvent) => {
    if (!dragsFiles(event)) return
    event.preventDefault()
    setOver(true)
  }
  const onDragLeave = (event: DragEvent) => {
    if (!(event.currentTarget as HTMLElement).contains(event.relatedTarget as Node | null)) setOver(false)
  }
  const onDrop = (event: DragEvent) => {
    setOver(false)
    if (!dragsFiles(event)) return
    event.preventDefault()
    event.stopPropagation()
    attach(draggedFiles(event))
  }
  const onPaste = (event: ClipboardEvent) => {
    const images = pastedImages(event)
    if (images.length === 0) return
    event.preventDefault()
    attach(images)
  }
  return { over, handlers: { onDragOver, onDragLeave, onDrop, onPaste } }
}
