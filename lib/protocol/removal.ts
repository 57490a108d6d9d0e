import * as v from 'valibot'
import type { RemovalReason } from '../model/gone/gone-values.ts'

/** What the desk and the server say of a page that goes or moves: `GET /api/desk/page-in-force?path=…`, `GET /api/desk/departures?n=12`, `POST /api/desk/remove`, `POST /api/desk/move`. */
const path = v.pipe(v.string(), v.minLength(1), v.maxLength(400))
const segment = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(100))
const target = {
  path,
  /** The commit in force the page was loaded from. */
  head: v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/)),
  /** A request sent twice carries the same id and happens once. */
  requestId: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{8,64}$/)),
}

export const RemoveMessage = v.strictObject({
  ...target,
  reason: v.picklist(['superata', 'errata', 'unita', 'non-dovuta', 'altro'] satisfies readonly RemovalReason[]),
  words: v.pipe(v.string(), v.trim(), v.maxLength(300)),
  destination: v.nullable(v.strictObject({ type: v.pipe(v.string(), v.regex(/^[a-z]+$/)), slug: segment })),
})
export const MoveMessage = v.strictObject({ ...target, owner: segment, slug: segment })

/** What `remove` and `move` answer. */
export interface ProposedAnswer {
  readonly number: number
}

/** A page that points at another; `editorUrl` opens it in the editor, for who may write it. */
export interface LinkingPageAnswer {
  readonly path: string
  readonly title: string
  /** Where in it, in the words of the form: «Luoghi › 1», «Testo». */
  readonly where: readonly string[]
  /** It names the page: where the page takes another name, this must follow. A link in a text is sent on. */
  readonly byName: boolean
  readonly editorUrl: string | null
}

/** Pages that point at one, and how many more there are in areas this person does not read. */
export interface LinksAnswer {
  readonly pages: readonly LinkingPageAnswer[]
  readonly closed: number
}

export interface PageChoice {
  readonly type: string
  readonly slug: string
  readonly title: string
  /** The content type in words. */
  readonly kind: string
}

/** A page in force, as somebody sees it who wants to take it away or to move it. */
export interface PageInForceAnswer {
  readonly path: string
  readonly head: string
  readonly title: string
  readonly site: string
  readonly office: string
  readonly type: string
  /** Where it is read, rooted at the host. */
  readonly url: string
  readonly owner: string
  readonly slug: string
  readonly canWrite: boolean
  readonly editorUrl: string | null
  /** The open proposal about it, if there is one and this person may see it; `others`: there is one, of others. */
  readonly open: { readonly number: number; readonly title: string } | 'others' | null
  /** Something is left at its address: false for the card of a person. */
  readonly leavesTrace: boolean
  readonly links: LinksAnswer
  /** Pages its readers may be sent to. */
  readonly destinations: readonly PageChoice[]
  /** Where it may move to: offices or areas. */
  readonly owners: readonly { readonly value: string; readonly label: string }[]
}

/** What readers will find at the addresses a proposal leaves. */
export interface DepartureAnswer {
  readonly path: string
  readonly title: string
  /** The page goes, or moves to another place, or only changes its address. */
  readonly what: 'removed' | 'moved'
  /** Why, in a sentence; `''` when nobody said. */
  readonly reason: string
  readonly words: string
  /** Addresses rooted at the host. */
  readonly addresses: readonly string[]
  /** Where who has them arrives; `null`: they read that the page is gone. */
  readonly to: { readonly title: string; readonly url: string } | null
  /** The page readers will be given in its place, for a frame; `null` when nothing is left or they are sent on. */
  readonly pageUrl: string | null
  /** What still points at it: it keeps the proposal back. */
  readonly links: LinksAnswer
}

export interface DeparturesAnswer {
  readonly departures: readonly DepartureAnswer[]
}
