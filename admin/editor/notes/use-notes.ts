import { useEffect, useState } from 'react'
import { type NotesNow, notesShelf } from './notes-shelf.ts'

/** The notes of the page that is open, as they are now. */
export function useNotes(): NotesNow {
  const [now, setNow] = useState<NotesNow>(notesShelf.now)
  useEffect(() => {
    const follow = () => setNow(notesShelf.now)
    follow()
    return notesShelf.watch(follow)
  }, [])
  return now
}
