import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beginSession, type Session } from '../../../lib/session/session.ts'
import { sealSession } from '../../../lib/session/token.ts'
import { buildDeploy } from '../../../scripts/build/build-deploy.ts'
import { readGoneOut } from '../../../lib/site/gone-out.ts'
import { readTerritory } from '../../../scripts/build/read-territory.ts'
import type { Output } from '../hostile/outputs.ts'
import type { EdgeFunction } from './host.ts'

/** What the host gives to edge functions, as this process plays it. */
const netlify = { env: { get: (name: string) => (name === 'SESSION_KEY' ? stage.secret : undefined) } }
const stage: { secret: string | undefined } = { secret: undefined }

/** The deploy of the sample content as the build makes it, and its gate as it was bundled. */
export async function openDeploy() {
  const folder = await mkdtemp(join(tmpdir(), 'deploy-'))
  const [deployDir, edgeDir] = [join(folder, 'deploy'), join(folder, 'edge')]
  const territory = await readTerritory('content')
  const { shadow } = await buildDeploy({ contentDir: 'content', deployDir, edgeDir, today: '2026-11-27' })
  const key = new Uint8Array(randomBytes(32))
  stage.secret = Buffer.from(key).toString('base64url')
  Object.assign(globalThis, { Netlify: netlify })
  const code = await readFile(join(edgeDir, 'gate.js'), 'utf8')
  return {
    ...territory,
    folder,
    deployDir,
    shadow,
    code,
    /** The bundled gate, or another one, as a module of its own. */
    gateFrom: async (text: string): Promise<EdgeFunction> => {
      const file = join(folder, `${randomBytes(4).toString('hex')}.mjs`)
      await writeFile(file, text)
      return ((await import(pathToFileURL(file).href)) as { default: EdgeFunction }).default
    },
    outputs: await outputsOf(deployDir, shadow, territory.sites),
    sessionKey: key,
    /** @param change what is unusual about the session */
    cookieOf: async (person: string | null, change: Partial<Session> = {}): Promise<string> => {
      if (person === null) return ''
      const session = { ...beginSession(person, 'demonstration', Math.floor(Date.now() / 1000)), ...change }
      return `__Host-sid=${await sealSession(session, key)}`
    },
    withoutSecret: async <T>(work: () => Promise<T>): Promise<T> => {
      const kept = stage.secret
      stage.secret = undefined
      try {
        return await work()
      } finally {
        stage.secret = kept
      }
    },
    end: () => rm(folder, { recursive: true, force: true }),
  }
}

/** Every file of every site, wherever the deploy put it. */
async function outputsOf(deployDir: string, shadow: string, sites: Awaited<ReturnType<typeof readTerritory>>['sites']): Promise<readonly Output[]> {
  const found = sites.map(async (site) => {
    const root = join(deployDir, site.tipo === 'public' ? '' : shadow, site.base)
    const files = (await readdir(root, { recursive: true, withFileTypes: true })).filter((file) => file.isFile())
    return Promise.all(
      files.map(async (file): Promise<Output> => {
        const whole = join(file.parentPath, file.name)
        const out = whole.slice(root.length)
        const folder = /(?:^|\/)index\.html$/.test(out) ? [site.base + out.replace(/index\.html$/, '')] : []
        return { site, out, bytes: await readFile(whole), addresses: readGoneOut(out) ? [] : [...folder, site.base + out] }
      }),
    )
  })
  return (await Promise.all(found)).flat()
}
