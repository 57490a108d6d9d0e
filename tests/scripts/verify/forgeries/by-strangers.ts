import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { encodeCommit } from '../../../../lib/forge/git/objects/commit-object.ts'
import { withSignature } from '../../../../lib/forge/git/objects/signed-commit.ts'
import { FOLDER } from '../../../../lib/forge/git/objects/tree-object.ts'
import { entryAt } from '../../../../lib/forge/git/trees/entry-at.ts'
import { ObjectBatch } from '../../../../lib/forge/git/objects/object-batch.ts'
import { MAIN } from '../../../../lib/forge/git/repository.ts'
import { sign } from '../../../../lib/history/signature/sign.ts'
import { lineOf } from '../../../../lib/history/verify/published-line.ts'
import { BY_PORTAL, BY_STRANGER, type Forger } from '../forger.ts'
import { text } from '../forged-publication.ts'
import { PORTAL_KEY } from '../honest.ts'
import type { Forgery } from './forgery.ts'

const PAGE = 'content/prato/polizia/notizia/mercato.md'
const PGP = '-----BEGIN PGP SIGNATURE-----\n\niQEzBAABCAAdFiEE\n-----END PGP SIGNATURE-----\n'
const hand = (at: number) => ({ name: 'estraneo', email: 'estraneo@altrove.example', at })

async function editedLast(forger: Forger, edit: (message: string) => string) {
  const head = await forger.ref(MAIN)
  const last = await forger.commit(head)
  await forger.point(MAIN, await forger.writeSignedLike({ ...last, message: edit(last.message) }, head))
}

async function pushed(forger: Forger, now: number, message: string, parents: readonly string[] = []) {
  const head = await forger.ref(MAIN)
  const tree = await forger.tree(head, [{ path: PAGE, content: text('Altro.\n') }])
  await forger.point(MAIN, await forger.write({ tree, parents: [head, ...parents], author: hand(now), committer: hand(now), message }, null))
}

/** What somebody can do who writes into the repository and has no key. */
export const BY_STRANGERS: readonly Forgery[] = [
  {
    title: 'the signature of a publication taken off',
    name: 'unsigned',
    make: async (forger) => forger.point(MAIN, await forger.write(await forger.commit(await forger.ref(MAIN)), null)),
  },
  {
    title: 'a publication signed again with a key of one’s own',
    name: 'signed-by-another-key',
    make: async (forger) => forger.point(MAIN, await forger.write(await forger.commit(await forger.ref(MAIN)), BY_STRANGER)),
  },
  { title: 'another approver in a trailer', name: 'trailer-edited', make: (forger) => editedLast(forger, (message) => message.replace(/^Approved-by: .*$/m, 'Approved-by: franco Prova <franco@prato.example> (urp)')) },
  { title: 'a trailer taken out', name: 'trailer-edited', make: (forger) => editedLast(forger, (message) => message.replace(/^Approval: .*\n/m, '')) },
  { title: 'a word of the message', name: 'changed-after-signing', make: (forger) => editedLast(forger, (message) => message.replace('Pubblicata', 'pubblicata')) },
  {
    title: 'the moment of a publication',
    name: 'changed-after-signing',
    make: async (forger) => {
      const head = await forger.ref(MAIN)
      const last = await forger.commit(head)
      await forger.point(MAIN, await forger.writeSignedLike({ ...last, committer: { ...last.committer, at: last.committer.at + 60_000 } }, head))
    },
  },
  {
    title: 'the signature of another commit put on this one',
    name: 'changed-after-signing',
    make: async (forger, { records }) => forger.point(MAIN, await forger.writeSignedLike(await forger.commit(await forger.ref(MAIN)), records)),
  },
  {
    title: 'a second signature beside the good one',
    name: 'unsigned',
    make: async (forger) => {
      const bytes = withSignature(withSignature(encodeCommit(await forger.commit(await forger.ref(MAIN))), BY_PORTAL), BY_STRANGER)
      await forger.point(MAIN, await forger.raw(bytes))
    },
  },
  {
    title: 'a signature of the portal’s key that was made for a file',
    name: 'signed-otherwise',
    make: async (forger) => forger.point(MAIN, await forger.write(await forger.commit(await forger.ref(MAIN)), (payload) => sign(payload, PORTAL_KEY, 'file'))),
  },
  { title: 'a signature of another program', name: 'signed-otherwise', make: async (forger) => forger.point(MAIN, await forger.write(await forger.commit(await forger.ref(MAIN)), () => PGP)) },
  { title: 'a page changed with git and no proposal', name: 'merged-by-hand', make: (forger, { now }) => pushed(forger, now, 'ritocco\n') },
  {
    title: 'a branch merged by hand',
    name: 'merged-by-hand',
    make: async (forger, { now, numbers }) => pushed(forger, now, 'Merge branch\n', [await forger.ref(`refs/audit/${String(numbers.waiting)}/1`)]),
  },
  {
    title: 'a merge by hand that looks like a publication',
    name: 'record-missing',
    make: async (forger, { now, numbers }) => {
      const { message } = await forger.commit(await forger.ref(MAIN))
      await pushed(forger, now, message.replace(/^Proposal: .*$/m, `Proposal: ${String(numbers.waiting)}`), [await forger.ref(`refs/audit/${String(numbers.waiting)}/1`)])
    },
  },
  {
    title: 'a publication that went before, brought in once more',
    name: 'record-missing',
    make: async (forger) => {
      const head = await forger.ref(MAIN)
      const last = await forger.commit(head)
      await forger.point(MAIN, await forger.write({ ...last, parents: [head, last.parents[1] ?? ''] }, null))
    },
  },
  {
    title: 'the last publication undone by moving the published line back',
    name: 'publication-not-on-the-line',
    make: async (forger) => forger.point(MAIN, (await forger.commit(await forger.ref(MAIN))).parents[0] ?? ''),
  },
  {
    title: 'one publication taken out of the middle, and the rest put on again',
    name: 'publication-not-on-the-line',
    make: async (forger) => {
      const line = await lineOf(forger, await forger.ref(MAIN))
      let head = line.at(-4) ?? ''
      for (const oid of line.slice(-2)) {
        const commit = await forger.commit(oid)
        head = await forger.write({ ...commit, parents: [head, ...commit.parents.slice(1)] }, null)
      }
      await forger.point(MAIN, head)
    },
  },
  {
    title: 'every signature of the published line taken off, as if it were of the time before',
    name: 'unsigned',
    make: async (forger) => {
      let head: string | undefined
      for (const oid of await lineOf(forger, await forger.ref(MAIN))) {
        const commit = await forger.commit(oid)
        head = await forger.write({ ...commit, parents: head === undefined ? [] : [head, ...commit.parents.slice(1)] }, null)
      }
      await forger.point(MAIN, head ?? '')
    },
  },
  {
    title: 'a link in the place of a page',
    name: 'not-a-plain-file',
    make: async (forger, { now }) => {
      const head = await forger.ref(MAIN)
      const batch = new ObjectBatch(forger.objects, null)
      const root = await batch.tree(await forger.objects.treeOf(head))
      const content = new Map(await batch.tree(root.get('content')?.oid ?? ''))
      content.set('segreto', { mode: '120000', oid: batch.addBlob(text('/etc/passwd')) })
      const tree = batch.addTree(new Map([...root, ['content', { mode: FOLDER, oid: batch.addTree(content) }]]))
      await batch.flush()
      await forger.point(MAIN, await forger.write({ tree, parents: [head], author: hand(now), committer: hand(now), message: 'link\n' }, null))
    },
  },
  {
    title: 'the bytes of a page in force taken away',
    name: 'object-missing',
    make: async (forger, { office }) => {
      await forger.loosen(office.dir)
      const page = await entryAt(forger.objects, await forger.objects.treeOf(await forger.ref(MAIN)), PAGE)
      await rm(join(forger.dir, 'objects', page?.oid.slice(0, 2) ?? '', page?.oid.slice(2) ?? ''))
    },
  },
  {
    title: 'other bytes under the name of a page',
    name: 'object-missing',
    make: async (forger, { office }) => {
      await forger.loosen(office.dir)
      const page = await entryAt(forger.objects, await forger.objects.treeOf(await forger.ref(MAIN)), PAGE)
      const file = join(forger.dir, 'objects', page?.oid.slice(0, 2) ?? '', page?.oid.slice(2) ?? '')
      await rm(file)
      await writeFile(file, 'niente')
    },
  },
  {
    title: 'the first commits cut off',
    name: 'object-missing',
    make: async (forger, { office }) => {
      await forger.loosen(office.dir)
      const [first = ''] = await lineOf(forger, await forger.ref(MAIN))
      await rm(join(forger.dir, 'objects', first.slice(0, 2), first.slice(2)))
    },
  },
]
