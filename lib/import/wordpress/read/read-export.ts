import { UnreadableExportProblem } from '../problems/unreadable-export-problem.ts'
import { openCutter, type Piece } from './cut-export.ts'
import { readXml } from './read-xml.ts'
import { type SourceItem, sourceItem } from './source-item.ts'
import { type SourceSite, sourceSite } from './source-site.ts'

/** A whole export. */
export interface Export {
  readonly site: SourceSite
  readonly items: readonly SourceItem[]
}

/**
 * Reads a WXR export as its bytes come.
 *
 * @param chunks the file, in chunks of any size
 * @param onItem told how many elements were read
 * @throws {UnreadableExportProblem}
 */
export async function readExport(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, onItem: (count: number) => void = () => undefined): Promise<Export> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const cutter = openCutter()
  const items: SourceItem[] = []
  let site: SourceSite | null = null
  const take = ({ kind, text }: Piece) => {
    if (kind === 'head') site = sourceSite(readXml(inUtf8(text)))
    else {
      items.push(sourceItem(readXml(text), items.length + 1))
      onItem(items.length)
    }
  }
  for await (const chunk of chunks) cutter.feed(decode(decoder, chunk)).forEach(take)
  cutter.feed(decode(decoder)).forEach(take)
  cutter.end()
  if (site === null) throw new UnreadableExportProblem('not-wxr')
  return { site, items }
}

function decode(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode()
  } catch {
    throw new UnreadableExportProblem('encoding')
  }
}

// Bytes that are good UTF-8 by chance are still not what the file says they are.
function inUtf8(head: string): string {
  const declared = /^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']([^"']{1,40})["']/.exec(head)?.[1] ?? 'utf-8'
  if (!/^utf-?8$/i.test(declared)) throw new UnreadableExportProblem('encoding', declared)
  return head
}
