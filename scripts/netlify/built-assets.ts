import * as v from 'valibot'
import type { PortalAssets } from '../assets.ts'

const manifest = v.object({ style: v.object({ text: v.string(), hash: v.string() }), fonts: v.array(v.string()), portal: v.string(), sprite: v.string(), marks: v.string(), search: v.string(), rating: v.string(), forms: v.string(), files: v.array(v.string()) })
const bundle = v.object({ script: v.string(), style: v.string() })
const built = v.object({ site: manifest, editor: bundle, desk: bundle, mailbox: bundle })

/** The names of styles and scripts as the build writes them into the function; the files themselves are the host's to give. */
export function builtAssets(text: string | undefined): PortalAssets {
  return { ...v.parse(built, JSON.parse(text ?? '')), siteDir: '', addresses: new Map() }
}
