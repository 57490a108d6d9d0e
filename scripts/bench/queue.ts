import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { EmbeddedForge } from '../../lib/forge/embedded/open-embedded-forge.ts'
import { publish } from '../../lib/workflow/publish.ts'
import { publishedReader } from '../../lib/workflow/published.ts'
import { queueAnswer } from '../../lib/workflow/queue/queue-answer.ts'
import type { Workplace } from '../../lib/workflow/workplace.ts'
import { fillQueue, openQueue } from './fill-queue.ts'
import { spreadOf, timed } from './spread.ts'
import { BENCH_WORDS as say } from './words.ts'

const OPEN = 500
const ROUNDS = 10
const run = promisify(execFile)

/** How long the queue of five hundred open proposals takes: of a server that has just begun, of one that knows them, after a publication. */
export async function queue(): Promise<void> {
  const dir = join(await mkdtemp(join(tmpdir(), 'misura-')), 'contenuti.git')
  try {
    await fillQueue(dir, OPEN)
    const firsts = []
    for (let i = 0; i < 3; i++) {
      const forge = await openQueue(dir)
      firsts.push(await timed(async () => queueAnswer(workOf(forge), await editorOf(workOf(forge)))))
      await forge.shutDown()
    }
    const forge = await openQueue(dir)
    const work = workOf(forge)
    const editor = await editorOf(work)
    const answer = () => queueAnswer(work, editor)
    if ((await answer()).items.length !== OPEN) throw new Error('the queue is not whole')
    const [warm, after, look, peer]: number[][] = [[], [], [], []]
    for (let i = 0; i < ROUNDS; i++) {
      warm?.push(await timed(answer))
      peer?.push(await timed(() => native(dir)))
      look?.push(await timed(() => forge.revision()))
      const [item] = (await answer()).items
      if (item) await publish(work, editor, { number: item.number, tip: item.tip })
      after?.push(await timed(answer))
    }
    const [first, known, moved, git] = [firsts, warm ?? [], after ?? [], peer ?? []].map(spreadOf)
    if (!first || !known || !moved || !git) return
    console.log(say.took(`git log --no-walk --numstat of the ${OPEN} tips`, git))
    console.log(say.took('the queue, first answer of a new server', first))
    console.log(say.took('the queue again, nothing changed', known))
    console.log(say.took('the queue after a publication', moved))
    console.log(say.took('one look for something new', spreadOf(look ?? [])))
    console.log(say.times('first answer / git', first.median / git.median))
    console.log(say.times('again / git', known.median / git.median))
    console.log(say.times('after a publication / git', moved.median / git.median))
    await forge.shutDown()
  } finally {
    await rm(join(dir, '..'), { recursive: true, force: true })
  }
}

function workOf(forge: EmbeddedForge): Workplace {
  return { forge, published: publishedReader(forge), now: Date.now }
}

async function editorOf(work: Workplace) {
  const editor = (await work.published()).people.get('redattore')
  if (!editor) throw new Error('the cast is not in the rubrica')
  return editor
}

/** What any list of these proposals has to read at least: their tips, and which files each changes. */
async function native(dir: string): Promise<void> {
  const { stdout } = await run('git', ['-C', dir, 'for-each-ref', '--format=%(objectname)', 'refs/heads/cms'])
  await run('git', ['-C', dir, 'log', '--no-walk', '--numstat', ...stdout.trim().split('\n')], { maxBuffer: 100_000_000 })
}
