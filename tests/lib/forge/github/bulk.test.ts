import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openEmbeddedForge } from '../../../../lib/forge/embedded/open-embedded-forge.ts'
import { nativeGit } from '../embedded/scratch.ts'
import { portale } from '../people.ts'
import { APP } from './emulated.ts'
import { answerByGit } from './git-server.ts'
import { openOn } from './open.ts'

const ENTRIES = 5000
const COMMITS = 300
const PHOTOS = 400
const PHOTO = 150_000

/** A history that git itself makes (git-fast-import(1)): pages and photographs, then changes of single pages. */
function history(): Buffer {
  const parts: (string | Buffer)[] = []
  const commit = (second: number, message: string) => `commit refs/heads/main\ncommitter Mario Rossi <mario.rossi@example.it> ${1_700_000_000 + second} +0000\ndata ${Buffer.byteLength(message)}\n${message}\n`
  const file = (name: string, bytes: Buffer) => parts.push(`M 100644 inline ${name}\ndata ${bytes.length}\n`, bytes, '\n')
  const page = (number: number) => `content/prato/ufficio-${number % 40}/notizia/pagina-${number}.md`
  parts.push(commit(0, 'Contenuti'))
  for (let number = 0; number < ENTRIES - PHOTOS; number++) file(page(number), Buffer.from(`---\ntitolo: Pagina ${number}\n---\n${'Testo della pagina. '.repeat(30)}\n`))
  for (let number = 0; number < PHOTOS; number++) file(`content/prato/media/foto-${number}.jpg`, Buffer.alloc(PHOTO, `foto ${number} `))
  for (let number = 1; number < COMMITS; number++) {
    parts.push(commit(number, `Cambia ${number}`))
    file(page(number * 7), Buffer.from(`---\ntitolo: Pagina ${number}\n---\nCambiata ${number}.\n`))
  }
  return Buffer.concat(parts.map((part) => Buffer.from(part)))
}

/** The little of GitHub that reading asks for, over a repository of git's own. */
async function reading(root: string) {
  const dir = path.join(root, 'contenuti.git')
  const asked: string[] = []
  const answer = (url: string): unknown => {
    const [, ref] = /\/git\/ref\/(.+)$/.exec(url) ?? []
    const [, tree] = /\/git\/trees\/([0-9a-f]{40})\?recursive=1$/.exec(url) ?? []
    if (url.endsWith('/access_tokens')) return { token: 'ghs_prova', expires_at: new Date(Date.now() + 3_600_000).toISOString(), permissions: {}, repository_selection: 'all' }
    if (/^\/repos\/[^/]+\/[^/]+$/.test(url)) return { id: 7, name: 'contenuti', owner: { login: 'comune' } }
    if (ref) return refAnswer(ref)
    if (tree) return { sha: tree, truncated: false, tree: nativeGit(dir, ['ls-tree', '-r', '-l', tree]).split('\n').map((row) => /^\d+ (\w+) (\w+) +(\S+)\t(.+)$/.exec(row)).map((row) => ({ path: row?.[4], type: row?.[1], sha: row?.[2], size: Number(row?.[3]) })) }
    return null
  }
  const refAnswer = (ref: string) => {
    try {
      return { ref: `refs/${ref}`, object: { type: 'commit', sha: nativeGit(dir, ['rev-parse', '--verify', '-q', `refs/${ref}`]) } }
    } catch {
      return null
    }
  }
  const server = createServer((request, response) => {
    const url = request.url ?? ''
    void bodyOf(request).then(async (body) => {
      if (!url.endsWith('/access_tokens')) asked.push(`${request.method} ${url.replace(/[0-9a-f]{40}/, 'id')}`)
      if (url.endsWith('/git-upload-pack')) return answerByGit(root, 'contenuti.git', request, body, response)
      const found = answer(url)
      response.writeHead(found === null ? 404 : url.endsWith('/access_tokens') ? 201 : 200, { 'content-type': 'application/json' })
      response.end(JSON.stringify(found ?? { message: 'Not Found' }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    dir,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** What was asked since the last time. */
    asked: () => asked.splice(0),
    close: () => {
      server.closeAllConnections()
      return new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

const root = await mkdtemp(path.join(os.tmpdir(), 'redazione-bulk-'))
const dir = path.join(root, 'contenuti.git')
execFileSync('git', ['init', '-q', '--bare', '-b', 'main', dir])
nativeGit(dir, ['config', 'uploadpack.allowFilter', 'true'])
nativeGit(dir, ['config', 'core.compression', '1'])
execFileSync('git', [`--git-dir=${dir}`, 'fast-import', '--quiet'], { input: history() })
const github = await reading(root)
const cacheDir = path.join(root, 'copia.git')

const test = suite(`${ENTRIES} entries on GitHub`)
test.after(async () => {
  await github.close()
  await rm(root, { recursive: true, force: true })
})

test('all are listed with their sizes, and all texts read, in four requests, the opening included; opened again, in three', async () => {
  const forge = await openOn(github, { owner: 'comune', cacheDir, app: APP })
  github.asked()
  const head = await forge.head()
  const files = await forge.list(head, '')
  assert.equal(github.asked(), ['GET /repos/comune/contenuti/git/ref/heads/main', 'POST /comune/contenuti.git/git-upload-pack', 'GET /repos/comune/contenuti/git/trees/id?recursive=1'])
  assert.is(files.length, ENTRIES)
  assert.is(files.filter(({ size }) => size === PHOTO).length, PHOTOS)
  for (const { oid, path: name } of files) if (name.endsWith('.md')) await forge.blob(oid)
  assert.equal(github.asked(), [], 'texts came with the history')
  await forge.list(head, 'content/prato/media')
  assert.equal(github.asked(), [])
  await forge.shutDown()

  const again = await openOn(github, { owner: 'comune', cacheDir, app: APP })
  assert.equal((await again.list(await again.head(), '')).length, ENTRIES)
  assert.equal(github.asked(), ['GET /repos/comune/contenuti', 'GET /repos/comune/contenuti/git/ref/heads/main', 'GET /repos/comune/contenuti/git/trees/id?recursive=1'])
  await again.shutDown()
})

test('photographs read together come together, and once', async () => {
  const forge = await openOn(github, { owner: 'comune', cacheDir, app: APP })
  const files = await forge.list(await forge.head(), 'content/prato/media')
  github.asked()
  const some = await Promise.all(files.slice(0, 40).map(({ oid }) => forge.blob(oid)))
  assert.is(some.length, 40)
  assert.ok(some.every(({ length }) => length === PHOTO))
  assert.is(github.asked().length, 1)
  await Promise.all(files.slice(0, 40).map(({ oid }) => forge.blob(oid)))
  assert.is(github.asked().length, 0)
  await forge.shutDown()
})

test('the history of every path is that of the repository itself, for one request more, and none where nothing is new', async () => {
  const here = await openEmbeddedForge({ dir: github.dir, committer: portale })
  const forge = await openOn(github, { owner: 'comune', cacheDir, app: APP })
  await forge.list(await forge.head(), '')
  github.asked()
  assert.equal(await forge.lastCommits(), await here.lastCommits())
  assert.equal(await forge.publicationCounts(), await here.publicationCounts())
  assert.ok(github.asked().every((one) => one.includes('/git/ref/heads/main')), 'only where the line stands was asked')

  await here.seed([{ author: portale, at: Date.now(), message: 'Nuova', changes: [{ path: 'content/prato/nuova.md', content: Buffer.from('Nuova\n') }] }])
  assert.is((await forge.history('content/prato/nuova.md')).length, 1)
  const asked = github.asked()
  assert.is(asked.filter((one) => one.includes('git-upload-pack')).length, 1)
  await here.shutDown()
  await forge.shutDown()
})

test('what is not there is not there: an id nobody knows costs one request, and none when asked again at once', async () => {
  const forge = await openOn(github, { owner: 'comune', cacheDir, app: APP })
  const unknown = 'f'.repeat(40)
  for (let times = 0; times < 3; times++) await forge.read(unknown, 'a.md').then(() => assert.unreachable(), (error: { code: string }) => assert.is(error.code, 'unknown-base'))
  assert.is(github.asked().filter((one) => one.includes('git-upload-pack')).length, 1)
  await forge.shutDown()
})

test.run()
