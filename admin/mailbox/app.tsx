import { useCallback, useEffect, useState } from 'preact/hooks'
import type { StateAnswer } from '../../lib/protocol/webmail.ts'
import type { Answer } from '../ask/answer.ts'
import { logIn } from '../ask/log-in.ts'
import { ask } from './ask.ts'
import { LogInDoor } from './door/log-in-door.tsx'
import { NoDoor } from './door/no-door.tsx'
import { PasswordDoor } from './door/password-door.tsx'
import { ProblemBox } from './problem-box.tsx'
import { Rooms } from './rooms.tsx'
import { SHELL_WORDS as say } from './words/shell.ts'

/** The mailbox: its door, and the rooms behind it once it is open. */
export function App() {
  const [answer, setAnswer] = useState<Answer<StateAnswer> | null>(null)
  const begin = useCallback(async () => {
    setAnswer(null)
    const got = await ask<StateAnswer>('state')
    if (!got.ok && got.status === 401) return void logIn()
    setAnswer(got)
  }, [])
  useEffect(() => void begin(), [])
  const enter = useCallback((value: StateAnswer) => setAnswer({ ok: true, value }), [])

  if (!answer) return <p class="mailbox-opening">{say.loading}</p>
  if (!answer.ok) return <ProblemBox problem={answer.problem} onRetry={() => void begin()} />
  const { door, person } = answer.value
  if (door === 'none') return <NoDoor email={person.email} />
  if (door === 'log-in') return <LogInDoor email={person.email} />
  if (door === 'password') return <PasswordDoor email={person.email} onOpen={enter} />
  return <Rooms state={answer.value} />
}
