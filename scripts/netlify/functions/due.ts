import { builtAssets } from '../built-assets.ts'
import { createDueFunction } from '../create-due-function.ts'
import { openFunctionContent } from '../open-function-content.ts'
import { packBeside } from '../pack-beside.ts'
import { logLine } from '../log-line.ts'

/** Every five minutes (UTC, as every clock of the host). */
export const config = { schedule: '*/5 * * * *' }

export default createDueFunction({ environment: process.env, assets: () => builtAssets(process.env.PORTAL_ASSETS), pack: packBeside, content: openFunctionContent, log: logLine })
