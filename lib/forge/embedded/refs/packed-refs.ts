import fs from 'node:fs/promises'
import path from 'node:path'
import type { Oid } from '../../commit.ts'
import { absent } from '../disk/absent.ts'

const row = /^([0-9a-f]{40}) (.+)$/

/** The refs that `git pack-refs` or `git gc` gathered in one file (git-pack-refs(1)). A loose file wins over a row here. */
export class PackedRefs {
  readonly file: string
  #stamp = ''
  #refs: ReadonlyMap<string, Oid> = new Map()

  constructor(repository: string) {
    this.file = path.join(repository, 'packed-refs')
  }

  /** Name → object id. Read again when the file is another one: it is only ever replaced by renaming. */
  async read(): Promise<ReadonlyMap<string, Oid>> {
    const stat = await fs.stat(this.file, { bigint: true }).catch(absent)
    if (!stat) return new Map()
    const stamp = `${stat.ino} ${stat.size} ${stat.mtimeNs}`
    if (stamp === this.#stamp) return this.#refs
    const text = (await fs.readFile(this.file, 'utf8').catch(absent)) ?? ''
    const refs = new Map<string, Oid>()
    for (const line of text.split('\n')) {
      const [, oid, name] = row.exec(line) ?? []
      if (oid && name) refs.set(name, oid)
    }
    this.#stamp = stamp
    this.#refs = refs
    return refs
  }

  /** The text of the file without one ref, and without the `^` row that says what its tag stands for. */
  async without(name: string): Promise<string> {
    const lines = (await fs.readFile(this.file, 'utf8')).split('\n')
    const at = lines.findIndex((line) => row.exec(line)?.[2] === name)
    if (at >= 0) lines.splice(at, lines[at + 1]?.startsWith('^') ? 2 : 1)
    return lines.join('\n')
  }
}
