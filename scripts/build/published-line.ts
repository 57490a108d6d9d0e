import { join } from 'node:path'
import type { Oid } from '../../lib/forge/commit.ts'
import type { Publication } from '../../lib/forge/publication.ts'
import { git } from './git.ts'

/** The history of a site's folder along first parents, as the server knows it: what a proposal changed counts once. Content paths to their changes, newest first. */
export type PublishedLine = ReadonlyMap<string, readonly Publication[]>

/**
 * Reads the history of one site's folder, and of no other. Empty where there is none, no git, or only its newest part (a
 * shallow clone): a page then says the day of its publication, and has no history to show.
 *
 * @param contentDir the folder that holds `<site>/…`
 */
export async function publishedLine(contentDir: string, site: string): Promise<PublishedLine> {
  const folder = join(contentDir, site)
  const isWhole = (await git(folder, ['rev-parse', '--is-shallow-repository']))?.toString().trim() === 'false'
  const log = isWhole ? await git(folder, ['log', '--first-parent', '-m', '--raw', '-z', '--no-renames', '--no-abbrev', '--relative', `--format=${FORMAT}`, '--', '.']) : null
  const line = new Map<string, Publication[]>()
  for (const { commit, order, files } of readLog(log?.toString('latin1') ?? '', `content/${site}/`)) {
    const paths = [...files.keys()].sort()
    for (const [path, oids] of files) {
      const known = line.get(path) ?? []
      known.push({ commit, order, ...oids, paths })
      line.set(path, known)
    }
  }
  return line
}

// A name, a moment and a message, between marks that no message and no path holds: git ends both at a NUL.
const FORMAT = '%x00commit %H %ct %P%x00%B%x00'

interface LoggedCommit {
  readonly commit: Publication['commit']
  readonly order: number
  readonly files: ReadonlyMap<string, { readonly before: Oid | null; readonly after: Oid | null }>
}

/** git-log(1) with `--raw -z`: after a commit, `:<modes> <ids> <letter>` and the path for each file, all ended by NUL. */
function readLog(output: string, prefix: string): readonly LoggedCommit[] {
  const fields = output.split('\0')
  const found: LoggedCommit[] = []
  let files = new Map<string, { readonly before: Oid | null; readonly after: Oid | null }>()
  for (let at = 0; at < fields.length; at++) {
    const field = fields[at] ?? ''
    const [, oid, seconds, parents] = /^\n?commit ([0-9a-f]{40}) (\d+) ([0-9a-f ]*)$/.exec(field) ?? []
    const [, before, after] = /^\n?:\d{6} \d{6} ([0-9a-f]{40}) ([0-9a-f]{40}) [A-Z]\d*$/.exec(field) ?? []
    if (oid !== undefined) {
      files = new Map()
      const author = { id: '', name: '', email: '' }
      found.push({ commit: { oid, parents: parents?.split(' ').filter((one) => one !== '') ?? [], author, at: Number(seconds) * 1000, message: utf8(fields[++at] ?? '') }, order: 0, files })
    } else if (before !== undefined && after !== undefined) {
      files.set(`${prefix}${utf8(fields[++at] ?? '')}`, { before: blobOf(before), after: blobOf(after) })
    }
  }
  return found.map((one, i) => ({ ...one, order: found.length - 1 - i }))
}

function blobOf(oid: string): Oid | null {
  return /^0+$/.test(oid) ? null : oid
}

function utf8(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
