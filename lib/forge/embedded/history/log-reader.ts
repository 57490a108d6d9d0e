import type { Commit } from '../../commit.ts'
import { personOf } from '../../git/history/person-of.ts'
import type { PublishedChange } from '../../git/history/published-change.ts'
import { nameOf } from '../../git/objects/tree-object.ts'

/** Its name, parents, author, moment and message: no part of a commit can hold the NUL that ends them. */
export const LOG_FORMAT = 'commit %H%x00%P%x00%an%x00%ae%x00%ct%x00%B%x00'

const FIELDS = LOG_FORMAT.split('%x00').length - 1
const COMMIT = 'commit '
const [COLON, NEWLINE] = [58, 10]

/**
 * Reads what git-log(1) prints with `--raw -z` and the format above, as it comes: the fields of a commit, then for each path
 * `:<modes> <ids> <letter>` and the path (git-diff-tree(1), RAW OUTPUT FORMAT), all ended by NUL.
 */
export class LogReader {
  readonly #changes: { readonly commit: Commit; readonly paths: string[] }[] = []
  #rest: Buffer = Buffer.alloc(0)
  /** The fields of the commit that is being read. */
  #fields: string[] = []
  #isPathNext = false

  push(chunk: Buffer): void {
    const data = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk
    let at = 0
    for (let end = data.indexOf(0); end >= 0; end = data.indexOf(0, at)) {
      this.#take(data, at, end)
      at = end + 1
    }
    this.#rest = data.subarray(at)
  }

  /** All of them, newest first, each with its paths sorted. */
  changes(): PublishedChange[] {
    for (const { paths } of this.#changes) paths.sort()
    return this.#changes
  }

  #take(data: Buffer, at: number, end: number): void {
    if (this.#isPathNext) {
      this.#changes.at(-1)?.paths.push(pathOf(data.toString('latin1', at, end)))
      this.#isPathNext = false
    } else if (this.#fields.length > 0) {
      this.#fields.push(data.toString('utf8', at, end))
      if (this.#fields.length === FIELDS) this.#endCommit()
    } else {
      const start = data[at] === NEWLINE ? at + 1 : at
      if (data[start] === COLON) this.#isPathNext = true
      else if (end - start > COMMIT.length) this.#fields = [data.toString('latin1', start + COMMIT.length, end)]
    }
  }

  #endCommit(): void {
    const [oid = '', parents = '', name = '', email = '', seconds, message = ''] = this.#fields
    const commit = { oid, parents: parents.split(' ').filter((parent) => parent !== ''), author: personOf({ name, email, at: 0 }, message), at: Number(seconds) * 1000, message }
    this.#changes.push({ commit, paths: [] })
    this.#fields = []
  }
}

function pathOf(bytes: string): string {
  // What git prints of a name that is plain ASCII is that name.
  return /^[\x00-\x7f]*$/.test(bytes) ? bytes : bytes.split('/').map((name) => nameOf(Buffer.from(name, 'latin1'))).join('/')
}
