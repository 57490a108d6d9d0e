import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Answer } from '../../../../admin/ask/answer.ts'
import { AGAIN_AFTER_MS, DraftKeeper } from '../../../../admin/mailbox/compose/save/draft-keeper.ts'
import { newDraftState } from '../../../../admin/mailbox/compose/save/draft-state.ts'
import type { KeptDraft } from '../../../../admin/mailbox/compose/save/kept-draft.ts'
import { savedAfterMs } from '../../../../admin/mailbox/compose/save/saved-after.ts'
import { savingInWords } from '../../../../admin/mailbox/compose/save/saving-in-words.ts'
import { blankDraft } from '../../../../admin/mailbox/compose/start/blank-draft.ts'
import type { DraftSaveAnswer, DraftSaveAsked } from '../../../../lib/protocol/webmail.ts'

const DRAFT = blankDraft({ identities: [{ name: 'Elena', email: 'elena@comune.prato.example' }], settings: { signature: '', signatures: [], signatureImage: false, conversations: true, rich: false, keys: true, askReceipt: false } })
const AT = Date.parse('2026-11-28T09:42:00Z')
const FULL = { ok: false, status: 507, problem: { code: 'mailbox-full', sentence: 'La casella è piena.', remedy: 'Svuota il cestino.' } } as const
const SILENT = { ok: false, status: 0, problem: { code: 'unreachable', sentence: '', remedy: '' } } as const

interface Context {
  keeper: DraftKeeper
  asked: DraftSaveAsked[]
  kept: Map<string, KeptDraft>
  /** What the server says next; without one it saves. */
  answers: Answer<DraftSaveAnswer>[]
  timer: { ms: number; then: () => void } | null
  /** Holds a save back until it is called. */
  gate: Promise<void>
}

const test = suite<Context>('keeper')
const write = (context: Context, text: string) => context.keeper.write({ ...context.keeper.draft, text })
const elapse = async (context: Context, ms: number) => {
  assert.is(context.timer?.ms, ms)
  context.timer?.then()
  await context.keeper.flush()
}

test.before.each((context) => {
  Object.assign(context, { asked: [], kept: new Map(), answers: [], timer: null, gate: Promise.resolve() })
  context.keeper = new DraftKeeper(DRAFT, newDraftState('d1'), {
    save: async (asked) => {
      context.asked.push(asked)
      await context.gate
      return context.answers.shift() ?? { ok: true, value: { saved: { folder: 'Bozze', validity: '7', uid: context.asked.length }, id: asked.id } }
    },
    keep: (id, draft) => context.kept.set(id, draft),
    onState: () => {},
    now: () => AT,
    wait: (ms, then) => {
      context.timer = { ms, then }
      return () => (context.timer = null)
    },
  })
})

test('a draft is saved a moment after the last key, then lies at the server and no more in the window', async (context) => {
  write(context, 'B')
  write(context, 'Buongiorno')
  assert.is(context.asked.length, 0)
  assert.is(context.kept.get('d1')?.draft?.text, 'Buongiorno')
  await elapse(context, 2000)
  assert.equal(context.asked.map(({ id, replaces, draft }) => [id, replaces, draft.text]), [['d1', null, 'Buongiorno']])
  assert.equal(context.kept.get('d1'), { draft: null, saved: { folder: 'Bozze', validity: '7', uid: 1 } })
  assert.is(savingInWords(context.keeper.state), 'Salvata tra le bozze alle 10:42.')
})

test('a draft with heavy files is saved less often: each save writes it whole', async (context) => {
  const attachments = (size: number) => [{ kind: 'upload', id: 'u', name: 'a', size, type: 'image/png' }] as const
  assert.equal([0, 900_000, 5_000_000, 60_000_000].map((size) => savedAfterMs({ attachments: attachments(size) })), [2000, 2000, 7000, 20_000])
  context.keeper.write({ ...DRAFT, attachments: attachments(5_000_000) })
  await elapse(context, 7000)
  assert.is(context.asked.length, 1)
})

test('nothing is saved of what nobody wrote in', async (context) => {
  assert.ok(await context.keeper.flush())
  assert.is(context.asked.length, 0)
})

test('each save takes the place of the one before', async (context) => {
  write(context, 'a')
  await context.keeper.flush()
  write(context, 'b')
  await context.keeper.flush()
  assert.equal(context.asked.map(({ replaces }) => replaces?.uid ?? null), [null, 1])
})

test('one save at a time: what is written during one is saved after it', async (context) => {
  let open = () => {}
  context.gate = new Promise((resolve) => (open = resolve))
  write(context, 'a')
  const first = context.keeper.flush()
  write(context, 'ab')
  const second = context.keeper.flush()
  await Promise.resolve()
  assert.is(context.asked.length, 1)
  open()
  assert.equal([await first, await second], [true, true])
  assert.equal(context.asked.map(({ draft, replaces }) => [draft.text, replaces?.uid ?? null]), [['a', null], ['ab', 1]])
})

test('a refusal is said in the server’s words, the text stays in the window, and it is tried again', async (context) => {
  context.answers = [FULL]
  write(context, 'a')
  assert.not.ok(await context.keeper.flush())
  assert.is(savingInWords(context.keeper.state), 'La casella è piena. Svuota il cestino.')
  assert.is(context.kept.get('d1')?.draft?.text, 'a')
  await elapse(context, AGAIN_AFTER_MS)
  assert.is(context.keeper.state.now, 'saved')
})

test('without a line it says so, and saves when it is asked again', async (context) => {
  context.answers = [SILENT]
  write(context, 'a')
  assert.not.ok(await context.keeper.flush())
  assert.match(savingInWords(context.keeper.state), 'Senza linea')
  assert.ok(await context.keeper.flush())
})

test('when another window wrote the same draft both are kept, and it is said', async (context) => {
  context.answers = [{ ok: true, value: { saved: { folder: 'Bozze', validity: '7', uid: 9 }, id: 'd2' } }]
  write(context, 'a')
  await context.keeper.flush()
  assert.match(savingInWords(context.keeper.state), 'le abbiamo tenute tutte e due')
  write(context, 'b')
  await context.keeper.flush()
  assert.equal([context.asked[1]?.id, context.asked[1]?.replaces?.uid], ['d2', 9])
})

test('what was sent or thrown away is saved no more', async (context) => {
  write(context, 'a')
  await context.keeper.close()
  assert.is(context.timer, null)
  await context.keeper.flush()
  assert.is(context.asked.length, 0)
})

test.run()
