import { useState } from 'preact/hooks'

/** Words being written about a request, kept in the tab until they are sent: the log-in that interrupts comes back to them. */
export function useKeptWords(id: string, step: string): { readonly words: string; readonly write: (words: string) => void; readonly sent: () => void } {
  const key = `scrivania/richiesta/${id}/${step}`
  const [words, setWords] = useState(() => sessionStorage.getItem(key) ?? '')
  return {
    words,
    write: (next) => {
      setWords(next)
      sessionStorage.setItem(key, next)
    },
    sent: () => sessionStorage.removeItem(key),
  }
}
