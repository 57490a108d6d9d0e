import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { type Engine, RANKING } from '../../templates/search/engine.ts'
import type { IndexFiles } from '../search/make-index.ts'

/** Pagefind's own script over an index in memory, and what a browser with an empty cache would have loaded. */
export interface CountedEngine {
  readonly engine: Engine
  /** Bytes over the wire of the files that were asked for since the last call, each once. */
  readonly takeBytes: () => number
  readonly end: () => Promise<void>
}

const HOST = 'http://indice.invalid/'

export async function openCountedEngine(files: IndexFiles): Promise<CountedEngine> {
  const dir = await mkdtemp(join(tmpdir(), 'pagefind-'))
  await writeFile(join(dir, 'pagefind.mjs'), files.get('pagefind.js') ?? '')
  const asked = new Set<string>()
  const real = globalThis.fetch
  globalThis.fetch = (input, init) => {
    const address = String(input)
    if (!address.startsWith(HOST)) return real(input, init)
    const path = new URL(address).pathname.slice(1)
    const bytes = files.get(path)
    asked.add(path)
    return Promise.resolve(bytes ? new Response(new Uint8Array(bytes)) : new Response(null, { status: 404 }))
  }
  const script = (await import(pathToFileURL(join(dir, 'pagefind.mjs')).href)) as { createInstance(options: object): Engine & { init(): Promise<void> } }
  const engine = script.createInstance({ basePath: HOST, baseUrl: '/', language: 'it', noWorker: true, ranking: RANKING })
  await engine.init()
  return {
    engine,
    takeBytes: () => {
      const sum = [...asked].reduce((total, path) => total + wireBytes(path, files.get(path) ?? new Uint8Array()), 0)
      asked.clear()
      return sum
    },
    end: async () => {
      globalThis.fetch = real
      await rm(dir, { recursive: true, force: true })
    },
  }
}

/** Pagefind's files are compressed already; its script is not. */
export function wireBytes(path: string, bytes: Uint8Array): number {
  return /\.(js|json|txt)$/.test(path) ? gzipSync(bytes).byteLength : bytes.byteLength
}
