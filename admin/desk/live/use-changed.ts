import { useEffect, useRef } from 'preact/hooks'
import { useVersion } from './use-version.ts'

/** Calls `onChange` whenever somebody did something with a proposal: a section that asks the server for its own part asks again. */
export function useChanged(number: number, onChange: () => void): void {
  const version = useVersion(number)
  const known = useRef(version)
  useEffect(() => {
    const before = known.current
    known.current = version
    if (before !== '' && before !== version) onChange()
  }, [version])
}
