import { buildAssets, type PortalAssets } from '../scripts/assets.ts'

/** Styles and scripts of the portal, built once for all the tests that look at them. */
export function builtAssets(): Promise<PortalAssets> {
  return buildAssets('.local/test-assets')
}
