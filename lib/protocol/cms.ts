import * as v from 'valibot'

/**
 * What the editor and the server say to each other: one message a user action, `POST /api/cms/<name>` with a JSON body,
 * a JSON answer or a `ProblemMessage`. Paths are content paths (`content/<site>/<owner>/<type>/<slug>.md`).
 */
const path = v.pipe(v.string(), v.minLength(1), v.maxLength(400))
const oid = v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/))
const collection = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/), v.maxLength(80))
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/), v.maxLength(240))
/** A proposal as Decap names it: collection `prato-notizia`, slug `polizia-municipale/chiusura-ponte`. */
const name = { collection, slug }

const upload = v.strictObject({ path, base64: v.pipe(v.string(), v.maxLength(28_000_000)) })

export const EntriesMessage = v.strictObject({
  collection,
  /** What the person may change, or all they may read (to choose what to refer to). */
  scope: v.optional(v.picklist(['writable', 'readable']), 'writable'),
})
export const EntryMessage = v.strictObject({ path })
export const ProposalMessage = v.strictObject(name)
export const SaveMessage = v.strictObject({
  ...name,
  /** A save sent twice carries the same id and happens once. */
  requestId: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{8,64}$/)),
  path,
  /** The commit in force the editor had loaded from, and the tip of the proposal it had loaded, if it had one. */
  base: v.strictObject({ head: oid, tip: v.nullable(oid) }),
  text: v.pipe(v.string(), v.maxLength(6_000_000)),
  media: v.pipe(v.array(upload), v.maxLength(20)),
  /** The person confirmed a save the server had answered with `shrunk-text`. */
  confirmed: v.optional(v.boolean(), false),
})
export const StatusMessage = v.strictObject({ ...name, tip: oid, status: v.picklist(['draft', 'pending_review', 'pending_publish']) })
export const WithdrawMessage = v.strictObject({ ...name, tip: oid })
export const PublishMessage = v.strictObject({ ...name, tip: oid })
export const ConfirmMessage = v.strictObject({ path, head: oid, requestId: SaveMessage.entries.requestId })
export const MediaUploadMessage = v.strictObject({ ...upload.entries, requestId: SaveMessage.entries.requestId })
export const PreviewMessage = v.strictObject({ path, text: v.pipe(v.string(), v.maxLength(2_000_000)) })

export type Save = v.InferOutput<typeof SaveMessage>

/** A published entry: `oid` is its blob. */
export interface EntryAnswer {
  readonly path: string
  readonly oid: string
  readonly text: string
}
/** What `entry` answers: the entry, and the commit in force it was read from. */
export interface LoadedEntryAnswer extends EntryAnswer {
  readonly head: string
}
export interface EntriesAnswer {
  readonly head: string
  readonly entries: readonly EntryAnswer[]
}
/** An open proposal in the editor's lists. Times in milliseconds since the epoch. */
export interface ProposalAnswer {
  readonly number: number
  readonly collection: string
  readonly slug: string
  readonly path: string
  readonly status: 'draft' | 'pending_review' | 'pending_publish'
  readonly isNew: boolean
  /** It takes the page away, or gives it another place: there is nothing to write on. */
  readonly removal: boolean
  readonly move: boolean
  readonly title: string
  readonly head: string
  readonly tip: string
  readonly updatedAt: number
  readonly author: { readonly id: string; readonly name: string }
  /** Notes that nobody has closed yet. */
  readonly openNotes: number
  /** Why it was sent back, newest first. */
  readonly remarks: readonly { readonly by: string; readonly at: number; readonly text: string }[]
}
/** `text` is `null` when the proposal takes the entry away from where it is. */
export interface ProposalTextAnswer extends ProposalAnswer {
  readonly text: string | null
  readonly media: readonly MediaAnswer[]
}
/** `url` shows the file to the person who is logged in, proposals included. */
export interface MediaAnswer {
  readonly path: string
  readonly oid: string
  readonly size: number
  readonly url: string
}
export interface SaveAnswer {
  readonly number: number
  readonly tip: string
  readonly path: string
}
/** The page as a reader would see it: a whole HTML document. */
export interface PreviewAnswer {
  readonly html: string
}
/** What `config` answers: what Decap is started with, for the person who is logged in. */
export interface ConfigAnswer<Config = unknown> {
  readonly config: Config
  readonly person: { readonly id: string; readonly name: string }
}
