import type { Forge } from '../../lib/forge/forge.ts'
import { readEntryPath } from '../../lib/model/entry-path.ts'
import { branchOf, nameOfEntry } from '../../lib/workflow/proposal-name.ts'

const AUTHOR = { id: 'autore', name: 'Autore Prova', email: 'autore@prova.example' }

/** What somebody changes in a page of the corpus: mostly its text, every third one its telephone, every fifth its title. */
function changed(text: string, i: number): string {
  if (i % 3 === 0 && text.includes('0574 000000')) return text.replace('0574 000000', `0574 ${String(i).padStart(6, '0')}`)
  if (i % 5 === 0) return text.replace(/^titolo: .*$/m, `titolo: Proposta numero ${i}`)
  return `${text.trimEnd()}\n\nAggiunta numero ${i}: lo sportello apre anche il sabato mattina.\n`
}

/** Opens so many proposals on pages in force and sends them to review, one commit and one record each. */
export async function openProposals(forge: Forge, count: number): Promise<void> {
  const head = await forge.head()
  const pages = (await forge.list(head, 'content/prova')).filter(({ path }) => readEntryPath(path))
  for (let i = 0; i < count; i++) {
    const { path, oid } = pages[(i * 7) % pages.length] ?? { path: '', oid: '' }
    const place = readEntryPath(path)
    if (!place) throw new Error(path)
    const text = changed(new TextDecoder().decode(await forge.blob(oid)), i)
    const title = /^titolo: (.*)$/m.exec(text)?.[1] ?? path
    const { number, tip } = await forge.propose({
      branch: branchOf(nameOfEntry(place)),
      title,
      kind: 'change',
      author: AUTHOR,
      message: `Modifica: ${title}`,
      base: head,
      changes: [{ path, content: new TextEncoder().encode(text) }],
    })
    await forge.setStatus({ number, expectedTip: tip, by: AUTHOR, status: 'pending_review' })
  }
}
