import type { Oid } from '../../forge/commit.ts'
import { entryPath } from '../../forge/forgotten/forgotten-entry.ts'
import { FORGOTTEN, FORGOTTEN_TRAILER } from '../../forge/forgotten/register.ts'
import { readRegister } from '../../forge/git/forgotten/read-register.ts'
import { EMPTY_TREE } from '../../forge/git/objects/tree-object.ts'
import { diffTrees } from '../../forge/git/trees/diff-trees.ts'
import { trailer } from '../../forge/trailers.ts'
import type { AllowedSigner } from '../signature/allowed-signers.ts'
import type { Archive } from './archive.ts'
import { signedBy } from './checks/signature-of.ts'
import { type Finding, finding } from './finding.ts'
import { lineOf } from './published-line.ts'
import type { Report } from './report.ts'

interface RegisterOptions {
  readonly archive: Archive
  readonly line: readonly Oid[]
  readonly signers: readonly AllowedSigner[]
  readonly report: Report
}

/** The register of what was forgotten only grew, its numbers have no gap, and what publications knew of it is still there. */
export async function registerFindings({ archive, line, report, signers }: RegisterOptions): Promise<readonly Finding[]> {
  const head = archive.refs.get(FORGOTTEN) ?? null
  const own = head === null ? [] : await lineOf(archive, head)
  const pins = await pinsOf(archive, line, new Set(own))
  if (head === null) return pins
  const { entries } = await readRegister(archive.objects, head)
  report.look('forgotten', entries.length)
  const gaps = entries.filter(({ number }, at) => number !== at + 1).slice(0, 1)
  return [
    ...pins,
    ...(await stepsOf(archive, own, signers)),
    ...gaps.map(({ number }) => finding('register-entry-removed', { detail: entryPath(number) })),
    ...entries.map(({ number, path }) => finding('forgotten', { path, detail: String(number) })),
  ]
}

async function pinsOf({ objects }: Archive, line: readonly Oid[], own: ReadonlySet<Oid>): Promise<readonly Finding[]> {
  const found: Finding[] = []
  for (const commit of line) {
    const pin = trailer((await objects.commit(commit)).message, FORGOTTEN_TRAILER)
    if (pin !== undefined && !own.has(pin)) found.push(finding('register-entry-removed', { commit, detail: pin }))
  }
  return found
}

async function stepsOf({ bytes, objects }: Archive, own: readonly Oid[], signers: readonly AllowedSigner[]): Promise<readonly Finding[]> {
  const found: Finding[] = []
  let tree: Oid = EMPTY_TREE
  for (const commit of own) {
    const { tree: next, committer } = await objects.commit(commit)
    const differences = await diffTrees(objects, tree, next)
    found.push(...differences.filter(({ before }) => before !== null).map(({ path }) => finding('register-entry-removed', { commit, detail: path })))
    const signed = signedBy(await bytes(commit), committer.at, signers)
    if (signed !== 'good') found.push(finding(signed, { commit, detail: FORGOTTEN }))
    tree = next
  }
  return found
}
