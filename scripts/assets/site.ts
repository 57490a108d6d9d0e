import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AssetManifest } from '../../lib/site/site-input.ts'
import { fontFiles } from './site/fonts.ts'
import { hashed, hashOf, type NamedFile } from './site/hashed.ts'
import { islandFile } from './site/island-file.ts'
import { searchScript } from './site/search-script.ts'
import { spriteFile } from './site/sprite.ts'
import { compileStyle } from './site/styles.ts'

/**
 * Builds what every page of a site brings along: styles, font, icons. Names carry a hash of the content, so that a
 * browser may keep a file for ever; equal sources give equal bytes. The style of the sites is given as text: each adds its
 * colours and serves it in one file.
 *
 * @param outDir receives `assets/…`; what it held is left there
 */
export async function buildSiteAssets(outDir: string): Promise<AssetManifest> {
  const fonts = await fontFiles()
  const sprite = await spriteFile()
  const style = compileStyle('site', fonts)
  const portal = hashed('portale.css', compileStyle('portal', fonts))
  const marks = hashed('confronto.css', compileStyle('marks', fonts))
  const search = await searchScript()
  const rating = await islandFile('rating/island/main.ts', 'valutazione.js')
  const forms = await islandFile('requests/island/main.ts', 'moduli.js')
  const files = [portal, sprite, marks, search, rating, forms, ...fonts.map(({ file }) => file)]
  await mkdir(join(outDir, 'assets'), { recursive: true })
  await Promise.all(files.map((file) => writeFile(join(outDir, file.path), file.bytes)))
  return {
    style: { text: style, hash: hashOf(style) },
    fonts: fonts.filter(({ common }) => common).map(({ file }) => file.path),
    portal: portal.path,
    sprite: sprite.path,
    marks: marks.path,
    search: search.path,
    rating: rating.path,
    forms: forms.path,
    files: pathsOf(files),
  }
}

function pathsOf(files: readonly NamedFile[]): readonly string[] {
  return files.map((file) => file.path).sort()
}
