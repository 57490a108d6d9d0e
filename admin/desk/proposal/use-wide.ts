import { useEffect, useState } from 'preact/hooks'

/** Is there room for two pages side by side? */
export function useWide(): boolean {
  const [query] = useState(() => matchMedia('(min-width: 1100px)'))
  const [wide, setWide] = useState(query.matches)
  useEffect(() => {
    const follow = () => setWide(query.matches)
    query.addEventListener('change', follow)
    return () => query.removeEventListener('change', follow)
  }, [query])
  return wide
}
