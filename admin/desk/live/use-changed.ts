import { useContext, useEffect, useRef } from 'preact/hooks'
import { DeskContext } from './desk-context.ts'
import { versionTogether } from './version-of.ts'

/**
 * Calls `onChange` whenever somebody did something with a proposal: a section that asks the server for its own part asks again.
 *
 * @param shown numbers of others that are on the screen with it and are followed as well: the members of its package
 */
export function useChanged(number: number, onChange: () => void, shown: readonly number[] = []): void {
  const { queue } = useContext(DeskContext)
  const version = versionTogether(queue, number, shown)
  const known = useRef(version)
  useEffect(() => {
    const before = known.current
    known.current = version
    if (before !== '' && before !== version) onChange()
  }, [version])
}
