import { useCallback, useState } from 'preact/hooks'
import { paneWanted, wantPane } from './pane-wanted.ts'
import { useWide } from './use-wide.ts'

export interface Pane {
  /** `null` where there is no room for it. */
  readonly wanted: boolean | null
  /** List and message stand side by side. */
  readonly split: boolean
  readonly toggle: () => void
}

/** Whether messages are read beside the list. */
export function usePane(): Pane {
  const wide = useWide()
  const [wanted, setWanted] = useState(paneWanted)
  const toggle = useCallback(() => {
    wantPane(!wanted)
    setWanted(!wanted)
  }, [wanted])
  return { wanted: wide ? wanted : null, split: wide && wanted, toggle }
}
