import type { Storage } from 'unstorage'
import * as v from 'valibot'
import { SESSION_SECONDS, type Session } from './session.ts'

/** What was revoked before its time: one session (a log-out), or all of a person so far. */
export interface Revocations {
  readonly revoke: (session: Session) => Promise<void>
  /** Ends every session of a person issued up to `now`, in seconds since the epoch: a lost telephone, someone who left. */
  readonly revokePerson: (person: string, now: number) => Promise<void>
  readonly isRevoked: (session: Session) => Promise<boolean>
  /** Forgets what has ended by itself. */
  readonly prune: (now: number) => Promise<void>
}

const moment = v.object({ at: v.number() })

/** A deny-list kept in a store: an entry a session until it would have ended, an entry a person until all theirs would have. */
export function revocations(store: Storage): Revocations {
  const sessionKey = (id: string) => `revoked:session:${id}`
  const personKey = (id: string) => `revoked:person:${id}`
  return {
    revoke: ({ id, endsAt }) => store.setItem(sessionKey(id), { at: endsAt }),
    revokePerson: (person, now) => store.setItem(personKey(person), { at: now }),
    isRevoked: async (session) => {
      if (await store.hasItem(sessionKey(session.id))) return true
      const key = personKey(session.person)
      if (!(await store.hasItem(key))) return false
      const entry = v.safeParse(moment, await store.getItem(key).catch(() => null))
      // What cannot be read may say anything: the session is taken for revoked.
      return !entry.success || session.endsAt - SESSION_SECONDS <= entry.output.at
    },
    prune: async (now) => {
      for (const key of await store.getKeys('revoked')) {
        const entry = v.safeParse(moment, await store.getItem(key).catch(() => null))
        const lasts = key.startsWith('revoked:person') ? SESSION_SECONDS : 0
        if (entry.success && entry.output.at + lasts < now) await store.removeItem(key)
      }
    },
  }
}
