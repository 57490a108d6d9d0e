import { EditorialWorkflowError } from 'decap-cms-lib-util'
import { fromEditorPath, pathOfEntry } from '../../lib/model/decap/paths.ts'
import { pageHref } from '../desk/removal/page-href.ts'
import { DESK, LOG_OUT, START } from './addresses.ts'
import { ask } from './ask.ts'
import { Attempts } from './attempts.ts'
import { followConfirmations } from './confirm/send-confirmation.ts'
import type { Asset, ImplementationEntry, PersistedEntry, PersistOptions, UnpublishedEntry, User } from './decap-shapes.ts'
import { Loaded } from './loaded.ts'
import { LogIn } from './log-in.ts'
import { type EditorMedia, MediaShelf } from './media-shelf.ts'
import { notesShelf } from './notes/notes-shelf.ts'
import { noticeSent } from './notices.ts'
import { Proposals } from './proposals.ts'
import { Published } from './published.ts'
import { followRecovery } from './recovery.ts'
import { RefusedProblem } from './refused-problem.ts'
import { save } from './save.ts'
import { session } from './session.ts'
import { WORDS as say } from './words.ts'

/**
 * Decap's `Implementation` over the messages of `lib/protocol/cms.ts`: one message a user action, each with what the
 * person had loaded. What it refuses or cannot read it throws, as a sentence Decap shows as it is.
 */
export class RedazioneBackend {
  readonly #collections: readonly string[]
  readonly #loaded = new Loaded()
  readonly #attempts = new Attempts()
  readonly #media = new MediaShelf()
  readonly #proposals = new Proposals(this.#loaded)
  readonly #published = new Published(this.#loaded)

  constructor(config: { readonly collections: readonly { readonly name: string }[] }) {
    this.#collections = config.collections.map(({ name }) => name)
    followRecovery(this.#loaded)
    followConfirmations(this.#loaded, this.#attempts)
  }

  status(): Promise<object> {
    return Promise.resolve({ auth: { status: true }, api: { status: true, statusPage: '' } })
  }

  authComponent(): typeof LogIn {
    return LogIn
  }

  restoreUser(): Promise<User> {
    return this.authenticate()
  }

  async authenticate(): Promise<User> {
    const { person } = await session()
    return { login: person.id, name: person.name, token: '' }
  }

  async logout(): Promise<void> {
    await fetch(LOG_OUT, { method: 'POST', credentials: 'same-origin' })
    location.assign(START)
  }

  getToken(): Promise<string> {
    return Promise.resolve('')
  }

  entriesByFolder(folder: string): Promise<ImplementationEntry[]> {
    return this.#published.inFolder(folder)
  }

  getEntry(editorPath: string): Promise<ImplementationEntry> {
    return this.#published.entry(editorPath)
  }

  unpublishedEntries(): Promise<string[]> {
    return this.#proposals.list(this.#collections)
  }

  async unpublishedEntry({ id, collection = '', slug = '' }: { id?: string; collection?: string; slug?: string }): Promise<UnpublishedEntry> {
    if (id !== undefined) return this.#proposals.card(id)
    // A new entry whose save got no answer may have arrived: sent again, it must not look for a second name.
    const path = pathOfEntry(collection, slug)
    if (path && this.#attempts.isOpen(path) && this.#loaded.baseOfNew(path, collection)) throw new EditorialWorkflowError(slug, true)
    return this.#proposals.open(collection, slug)
  }

  async unpublishedEntryDataFile(collection: string, slug: string, _path: string, id: string): Promise<string> {
    return this.#proposals.text(collection, slug, id)
  }

  async unpublishedEntryMediaFile(collection: string, slug: string, path: string): Promise<EditorMedia> {
    return this.#proposals.media(collection, slug, path)
  }

  async persistEntry(entry: PersistedEntry, options: PersistOptions): Promise<void> {
    await save(this.#loaded, this.#attempts, entry, options)
    this.#media.forget()
  }

  async updateUnpublishedEntryStatus(collection: string, slug: string, status: string): Promise<void> {
    await ask('status', { ...this.#address(collection, slug), status })
  }

  async deleteUnpublishedEntry(collection: string, slug: string): Promise<void> {
    await ask('withdraw', this.#address(collection, slug))
  }

  async publishUnpublishedEntry(collection: string, slug: string): Promise<void> {
    await ask('publish', this.#address(collection, slug))
    this.#media.forget()
  }

  /** Decap asks for the notes when a page is opened or saved; they are shown by our own pane, which knows more of them than Decap does. */
  async getNotes(collection: string, slug: string): Promise<readonly []> {
    await notesShelf.open(collection, slug)
    return []
  }

  startNotesPolling(): Promise<void> {
    notesShelf.follow()
    return Promise.resolve()
  }

  stopNotesPolling(): Promise<void> {
    notesShelf.close()
    return Promise.resolve()
  }

  /** Decap's word for taking away what is in force; the desk asks why and what its readers are left with. Decap waits for ever: the person is elsewhere. */
  async deleteFiles([editorPath = '']: readonly string[]): Promise<void> {
    const path = fromEditorPath(editorPath)
    if (!path) throw new RefusedProblem({ code: 'media-stays', sentence: say.mediaStays, remedy: say.mediaStaysRemedy }, 403)
    location.assign(`${DESK}${pageHref(path)}`)
    await new Promise(() => undefined)
  }

  getMedia(folder?: string): Promise<EditorMedia[]> {
    // Decap keeps the files of the entry's folder itself, also when its owner is chosen later: it gets the whole site's.
    const site = folder?.split('/').slice(0, 2).join('/')
    return this.#media.files().then((files) => files.filter(({ path }) => !site || path.startsWith(`${site}/`)))
  }

  async getMediaFile(path: string): Promise<EditorMedia> {
    const file = (await this.#media.files()).find((one) => one.path === path)
    if (!file) throw new RefusedProblem({ code: 'no-media', sentence: say.noMedia(path), remedy: '' }, 404)
    return file
  }

  async persistMedia(asset: Asset): Promise<EditorMedia> {
    const base64 = await asset.toBase64()
    const requestId = this.#attempts.idFor(asset.path, base64)
    await ask('media-upload', { path: asset.path, base64, requestId })
    this.#attempts.answered(asset.path)
    this.#media.forget()
    const name = asset.path.slice(asset.path.lastIndexOf('/') + 1)
    noticeSent(say.mediaSent(name))
    const url = String(asset)
    return { id: requestId, name, path: asset.path, size: asset.fileObj?.size ?? 0, url, displayURL: url }
  }

  #address(collection: string, slug: string): { collection: string; slug: string; tip: string } {
    return this.#proposals.address(collection, slug, pathOfEntry(collection, slug))
  }
}
