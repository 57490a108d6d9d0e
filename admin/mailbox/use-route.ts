import { useEffect, useMemo, useState } from 'preact/hooks'
import { readRoute, type Route } from './route.ts'

/** Where the person is, by the address; a change of it draws again. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash)
  useEffect(() => {
    const follow = () => setHash(location.hash)
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return useMemo(() => readRoute(hash), [hash])
}
