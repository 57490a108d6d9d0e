import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { ICONS } from '../../../templates/components/icon.tsx'
import { hashed, type NamedFile } from './hashed.ts'

const resolve = createRequire(import.meta.url).resolve

/** The icons pages use, in one file: a sixth of Bootstrap Italia's own sprite. */
export async function spriteFile(): Promise<NamedFile> {
  const symbols = await Promise.all(ICONS.map(symbolOf))
  return hashed('icone.svg', `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`)
}

async function symbolOf(name: string): Promise<string> {
  const svg = await readFile(resolve(`bootstrap-italia/src/svg/it-${name}.svg`), 'utf8')
  const drawing = svg.replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '').replace(/>\s+</g, '><').trim()
  return `<symbol id="it-${name}" viewBox="0 0 24 24">${drawing}</symbol>`
}
