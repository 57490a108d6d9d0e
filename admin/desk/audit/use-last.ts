import { useRef } from 'preact/hooks'

/** The last value there was: what stays on the screen while the next is on its way. */
export function useLast<T>(value: T | null): T | null {
  const last = useRef<T | null>(null)
  if (value !== null) last.current = value
  return last.current
}
