import { useEffect, useState } from 'preact/hooks'

/** There is room for folders, list and message side by side. */
const WIDE = matchMedia('(min-width: 75rem)')

export function useWide(): boolean {
  const [wide, setWide] = useState(WIDE.matches)
  useEffect(() => {
    const follow = () => setWide(WIDE.matches)
    WIDE.addEventListener('change', follow)
    return () => WIDE.removeEventListener('change', follow)
  }, [])
  return wide
}
