import { EditorialWorkflowError } from 'decap-cms-lib-util'
import { toEditorPath } from '../../lib/model/decap/paths.ts'
import type { LoadedEntryAnswer, ProposalAnswer, ProposalTextAnswer } from '../../lib/protocol/cms.ts'
import { ask } from './ask.ts'
import type { UnpublishedEntry } from './decap-shapes.ts'
import { cardText, readableText } from './entry-text.ts'
import type { Loaded } from './loaded.ts'
import { type EditorMedia, toEditorMedia } from './media-shelf.ts'
import { noticeFailure, noticeProposal } from './notices.ts'
import { RefusedProblem } from './refused-problem.ts'
import { WORDS as say } from './words.ts'

interface Opened {
  readonly answer: ProposalTextAnswer
  readonly text: string
}

/** The open proposals, by the name Decap gives them: `<collection>/<owner>/<slug>`. */
export class Proposals {
  readonly #loaded: Loaded
  readonly #listed = new Map<string, ProposalAnswer>()
  readonly #opened = new Map<string, Opened>()

  constructor(loaded: Loaded) {
    this.#loaded = loaded
  }

  /** One request for the whole board; what a card shows is in the answer. */
  async list(collections: readonly string[]): Promise<string[]> {
    const answers = await ask<ProposalAnswer[]>('proposals', {})
    this.#listed.clear()
    for (const answer of answers) if (collections.includes(answer.collection)) this.#listed.set(nameOf(answer), answer)
    return [...this.#listed.keys()]
  }

  card(name: string): UnpublishedEntry {
    const answer = this.#listed.get(name)
    if (!answer) throw new EditorialWorkflowError(name, true)
    return { ...shapeOf(answer), diffs: [{ id: CARD, path: editorPath(answer), newFile: answer.isNew }] }
  }

  /** @throws {EditorialWorkflowError} when nobody has proposed anything for the entry: Decap then opens the one in force */
  async open(collection: string, slug: string): Promise<UnpublishedEntry> {
    const { answer, text } = await this.#read(collection, slug)
    this.#opened.set(nameOf(answer), { answer, text })
    this.#loaded.entry(answer.path, { head: answer.head, tip: answer.tip })
    noticeProposal(answer)
    const media = answer.media.map(({ path, oid }) => ({ id: oid, path, newFile: true }))
    return { ...shapeOf(answer), diffs: [{ id: answer.tip, path: editorPath(answer), newFile: answer.isNew }, ...media] }
  }

  text(collection: string, slug: string, id: string): string {
    const name = `${collection}/${slug}`
    const listed = this.#listed.get(name)
    if (id === CARD && listed) return cardText(cardTitle(listed))
    return this.#opened.get(name)?.text ?? ''
  }

  media(collection: string, slug: string, path: string): EditorMedia {
    const file = this.#opened.get(`${collection}/${slug}`)?.answer.media.find((one) => one.path === path)
    if (!file) throw new EditorialWorkflowError(path, true)
    return toEditorMedia(file)
  }

  /** What an action on a proposal is addressed to: its name and the tip the person saw, in the form or on the board. */
  address(collection: string, slug: string, path: string | null): { collection: string; slug: string; tip: string } {
    const tip = (path && this.#loaded.baseOf(path)?.tip) ?? this.#listed.get(`${collection}/${slug}`)?.tip
    if (!tip) throw new EditorialWorkflowError(say.noProposal, true)
    return { collection, slug, tip }
  }

  async #read(collection: string, slug: string): Promise<Opened> {
    try {
      const answer = await ask<ProposalTextAnswer>('proposal', { collection, slug })
      // A proposal that takes the page away has no text: the form shows the page that would go.
      const text = answer.text ?? (await ask<LoadedEntryAnswer>('entry', { path: answer.path })).text
      return { answer, text: readableText(answer.path, text) }
    } catch (problem) {
      if (problem instanceof RefusedProblem && problem.status === 404) throw new EditorialWorkflowError(problem.message, true)
      noticeFailure(String(problem))
      throw problem
    }
  }
}

const CARD = 'card'

function nameOf({ collection, slug }: Pick<ProposalAnswer, 'collection' | 'slug'>): string {
  return `${collection}/${slug}`
}

function editorPath({ path }: ProposalAnswer): string {
  return toEditorPath(path) ?? path
}

function cardTitle({ title, removal, move }: ProposalAnswer): string {
  if (removal) return say.toRemove(title)
  return move ? say.toMove(title) : title
}

function shapeOf({ collection, slug, status, updatedAt, author }: ProposalAnswer): Omit<UnpublishedEntry, 'diffs'> {
  return { collection, slug, status, updatedAt: new Date(updatedAt).toISOString(), pullRequestAuthor: author.name }
}
