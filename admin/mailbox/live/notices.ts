import type { MessageLine } from '../mail.ts'
import { LIVE_WORDS } from '../words/live.ts'
import { subjectOf, whoOf } from '../list/line-words.ts'

const ON = 'posta/avvisi'
const DETAILS = 'posta/avvisi-con-oggetto'

/** What the browser lets us do, and what the person chose on this computer. */
export interface NoticeChoice {
  readonly allowed: 'yes' | 'not-asked' | 'no' | 'unable'
  readonly on: boolean
  readonly details: boolean
}

export function noticeChoice(): NoticeChoice {
  const allowed = !('Notification' in globalThis) ? 'unable' : { granted: 'yes', denied: 'no', default: 'not-asked' }[Notification.permission]
  return { allowed: allowed as NoticeChoice['allowed'], on: localStorage.getItem(ON) === 'si', details: localStorage.getItem(DETAILS) === 'si' }
}

/** Asks the browser's own question: only ever from a button. */
export async function startNotices(): Promise<void> {
  const answer = await Notification.requestPermission()
  if (answer === 'granted') localStorage.setItem(ON, 'si')
}

export function stopNotices(): void {
  localStorage.removeItem(ON)
}

export function showDetails(wanted: boolean): void {
  localStorage.setItem(DETAILS, wanted ? 'si' : 'no')
}

/** Tells of a new message, where that was asked for. Who wrote and about what is said only where that was chosen too. */
export function notice(newest: MessageLine): void {
  const { allowed, on, details } = noticeChoice()
  if (allowed !== 'yes' || !on) return
  const say = LIVE_WORDS.notice
  try {
    const shown = new Notification(say.title, { body: details ? say.from(whoOf(newest, null), subjectOf(newest)) : say.body, tag: 'posta' })
    shown.addEventListener('click', () => {
      window.focus()
      shown.close()
    })
  } catch {
    // Some telephones have the constructor and refuse it.
  }
}
