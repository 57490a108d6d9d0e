import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { encodeManifestHead, headOf } from '../../../../lib/history/manifest/manifest-head.ts'
import { encodeManifest, type Manifest, parseManifest } from '../../../../lib/history/manifest/manifest.ts'
import { MANIFEST_OUT, SIGNATURE_OUT } from '../../../../lib/history/manifest/place.ts'
import { sign } from '../../../../lib/history/signature/sign.ts'
import type { SigningKey } from '../../../../lib/history/signature/signing-key.ts'
import type { FindingName } from '../../../../lib/history/verify/finding.ts'
import { STRANGE_KEY } from '../forger.ts'
import { PORTAL_KEY } from '../honest.ts'

const PAGES = { 'index.html': '<h1>Comune</h1>\n', 'novita/notizie/ponte/index.html': '<h1>Ponte</h1>\n', 'stile.css': 'h1{}\n' }
export const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** A small site as a build leaves it, with its manifest signed. */
export async function writeSite(folder: string, from: Pick<Manifest, 'commit' | 'rules'>): Promise<void> {
  for (const [path, text] of Object.entries(PAGES)) await put(folder, path, text)
  const files = new Map(Object.entries(PAGES).map(([path, text]) => [path, sha256(text)]))
  await signManifest(folder, encodeManifest({ site: 'prato', ...from, software: { version: '0.1.0', commit: null }, day: '2026-11-28', files }), PORTAL_KEY)
}

/** Leaves of the manifest what a site says that is not for everybody. */
export async function withHeadOnly(folder: string): Promise<void> {
  const manifest = parseManifest(await readFile(join(folder, MANIFEST_OUT), 'utf8'))
  if (manifest) await signManifest(folder, encodeManifestHead(await headOf(manifest)), PORTAL_KEY)
}

async function put(folder: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), text)
}

async function signManifest(folder: string, text: string, key: SigningKey): Promise<void> {
  await put(folder, MANIFEST_OUT, text)
  await put(folder, SIGNATURE_OUT, sign(Buffer.from(text), key, 'file'))
}

async function edited(folder: string, edit: (manifest: Manifest) => Manifest, key: SigningKey): Promise<void> {
  const manifest = parseManifest(await readFile(join(folder, MANIFEST_OUT), 'utf8'))
  if (manifest) await signManifest(folder, encodeManifest(edit(manifest)), key)
}

/** What is done to a site that is served, and to what it says of itself. */
export const OF_A_SITE: readonly { readonly title: string; readonly name: FindingName; readonly make: (folder: string) => Promise<void> }[] = [
  { title: 'a page that is served with another word', name: 'output-changed', make: (folder) => put(folder, 'index.html', '<h1>Comune!</h1>\n') },
  { title: 'a page that no publication explains', name: 'output-added', make: (folder) => put(folder, 'novita/falsa/index.html', '<h1>Falso</h1>\n') },
  { title: 'a page that is no longer served', name: 'output-missing', make: (folder) => rm(join(folder, 'novita/notizie/ponte/index.html')) },
  { title: 'a manifest signed again with another key', name: 'manifest-signed-by-another', make: (folder) => edited(folder, (manifest) => ({ ...manifest, files: new Map([...manifest.files, ['x.html', sha256('x')]]) }), STRANGE_KEY) },
  {
    title: 'a manifest that was changed to fit what is served',
    name: 'manifest-changed-after-signing',
    make: async (folder) => {
      const file = join(folder, MANIFEST_OUT)
      await writeFile(file, (await readFile(file, 'utf8')).replace(sha256(PAGES['index.html']), sha256('altro')))
    },
  },
  { title: 'a manifest without its signature', name: 'manifest-not-signed', make: (folder) => rm(join(folder, SIGNATURE_OUT)) },
  { title: 'a manifest that names a version that was never online', name: 'manifest-of-another-commit', make: (folder) => edited(folder, (manifest) => ({ ...manifest, commit: '1'.repeat(40) }), PORTAL_KEY) },
  { title: 'a manifest that names other rules', name: 'manifest-of-other-rules', make: (folder) => edited(folder, (manifest) => ({ ...manifest, rules: '1'.repeat(64) }), PORTAL_KEY) },
  {
    title: 'a manifest with a path out of the site',
    name: 'manifest-unreadable',
    make: async (folder) => signManifest(folder, (await readFile(join(folder, MANIFEST_OUT), 'utf8')).replace('"index.html"', '"../index.html"'), PORTAL_KEY),
  },
]
