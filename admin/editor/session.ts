import type { EditorConfig } from '../../lib/model/decap/editor-config.ts'
import type { ConfigAnswer } from '../../lib/protocol/cms.ts'
import { ask } from './ask.ts'

export type Session = ConfigAnswer<EditorConfig>

let opened: Promise<Session> | null = null

/** Who is logged in and what they may write: asked once a page load, by the session's cookie alone. */
export function session(): Promise<Session> {
  opened ??= ask<Session>('config', {})
  return opened
}
