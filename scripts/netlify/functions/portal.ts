import { builtAssets } from '../built-assets.ts'
import { createPortalFunction } from '../create-portal-function.ts'
import { openFunctionContent } from '../open-function-content.ts'
import { packBeside } from '../pack-beside.ts'
import { logLine } from '../log-line.ts'

/**
 * Everything that is no site's (lib/access/compile/portal-addresses.ts). Styles and scripts are files of the deploy, and
 * come first: what is no file is asked here.
 */
export const config = {
  path: ['/', '/entra', '/entra/*', '/esci', '/esci/*', '/api/*', '/redazione/*', '/parere', '/parere/*', '/posta', '/posta/*'],
  preferStatic: true,
}

// The build writes the names of styles and scripts where this name stands.
export default createPortalFunction({ environment: process.env, assets: () => builtAssets(process.env.PORTAL_ASSETS), pack: packBeside, content: openFunctionContent, log: logLine })
