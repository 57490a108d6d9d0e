import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AssetManifest } from '../../lib/site/site-input.ts'
import { fontFiles } from './site/fonts.ts'
import { hashed, type NamedFile } from './site/hashed.ts'
import { spriteFile } from './site/sprite.ts'
import { compileStyle } from './site/styles.ts'

/**
 * Builds what every page of a site brings along: styles, font, icons. Names carry a hash of the content, so that a
 * browser may keep a file for ever; equal sources give equal bytes.
 *
 * @param outDir receives `assets/…`; what it held is left there
 */
export async function buildSiteAssets(outDir: string): Promise<AssetManifest> {
  const fonts = await fontFiles()
  const sprite = await spriteFile()
  const style = hashed('sito.css', compileStyle('site', fonts))
  const portal = hashed('portale.css', compileStyle('portal', fonts))
  const marks = hashed('confronto.css', compileStyle('marks', fonts))
  const files = [style, portal, sprite, marks, ...fonts.values()]
  await mkdir(join(outDir, 'assets'), { recursive: true })
  await Promise.all(files.map((file) => writeFile(join(outDir, file.path), file.bytes)))
  return { style: style.path, portal: portal.path, sprite: sprite.path, marks: marks.path, files: pathsOf(files) }
}

function pathsOf(files: readonly NamedFile[]): readonly string[] {
  return files.map((file) => file.path).sort()
}
