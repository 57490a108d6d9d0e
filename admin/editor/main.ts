import CMS from 'decap-cms-core'
import { it } from 'decap-cms-locales'
import { EDITOR, LOG_IN } from './addresses.ts'
import { RedazioneBackend } from './backend.ts'
import { followChecks } from './checks/checks-bar.ts'
import { openFieldWanted } from './checks/field-wanted.ts'
import { showConfirmation } from './confirm/confirm-bar.ts'
import { FORMAT } from './format.ts'
import { italian } from './italian.ts'
import { clearNoticeOfEntry, noticeFailure } from './notices.ts'
import { PagePreview } from './preview.ts'
import { RefusedProblem } from './refused-problem.ts'
import { type Session, session } from './session.ts'
import { registerWidgets } from './widgets.ts'
import { WORDS as say } from './words.ts'

session().then(start, refused)

function start({ config, person }: Session): void {
  const name = document.getElementById('persona')
  if (name) name.textContent = person.name
  if (config.collections.every(({ hide }) => hide)) return noticeFailure(say.nowhere)

  backToPlace()
  CMS.registerBackend('redazione', RedazioneBackend as never)
  CMS.registerCustomFormat('redazione', 'md', FORMAT)
  CMS.registerLocale('it', italian(it))
  registerWidgets()
  for (const collection of config.collections) CMS.registerPreviewTemplate(collection.name, PagePreview as never)
  window.addEventListener('hashchange', clearNoticeOfEntry)
  window.addEventListener('hashchange', openFieldWanted)
  openFieldWanted()
  followChecks()
  showConfirmation()
  CMS.init({ config: config as never })
}

// The place in the editor is kept here and not in the address to come back to: a server never sees a fragment.
function logIn(): void {
  sessionStorage.setItem(PLACE, location.hash)
  location.replace(`${LOG_IN}?next=${EDITOR}`)
}

function backToPlace(): void {
  const place = sessionStorage.getItem(PLACE)
  sessionStorage.removeItem(PLACE)
  if (place) location.hash = place
}

const PLACE = 'redazione.place'

function refused(problem: unknown): void {
  if (problem instanceof RefusedProblem && problem.status === 401) logIn()
  else noticeFailure(String(problem))
}
