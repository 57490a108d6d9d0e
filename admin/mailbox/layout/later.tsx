import { type ComponentType, type FunctionComponent } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { ASK_WORDS } from '../../ask/words.ts'
import { ProblemBox } from '../problem-box.tsx'
import { SHELL_WORDS as say } from '../words/shell.ts'

type Loaded<Props> = ComponentType<Props> | 'coming' | 'failed'

/** A room whose script is fetched when somebody goes there first: who only reads does not wait for what writes. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): FunctionComponent<Props> {
  let kept: ComponentType<Props> | null = null
  return function Later(props: Props) {
    const [loaded, setLoaded] = useState<Loaded<Props>>(() => kept ?? 'coming')
    const begin = () => {
      setLoaded(() => kept ?? 'coming')
      load().then(
        (room) => {
          kept = room
          setLoaded(() => room)
        },
        () => setLoaded('failed'),
      )
    }
    useEffect(begin, [])
    if (loaded === 'coming') return <p class="mailbox-opening">{say.loading}</p>
    if (loaded === 'failed') return <ProblemBox problem={{ code: 'unreachable', sentence: ASK_WORDS.unreachable, remedy: ASK_WORDS.unreachableRemedy }} onRetry={begin} />
    const Room = loaded
    return <Room {...props} />
  }
}
