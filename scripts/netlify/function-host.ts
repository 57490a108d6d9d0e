import { join } from 'node:path'
import type { Services } from '../../functions/services.ts'
import type { PortalAssets } from '../assets.ts'
import { DATA } from '../server/data-dir.ts'
import { chooseStore } from '../server/choose-store.ts'
import type { AskedPages } from './asked-pages.ts'
import type { ContentPack } from './content-pack.ts'
import { functionServices, type StoredContent } from './function-services.ts'
import { type Environment, type FunctionSettings, functionSettings } from './function-settings.ts'

/** What a function is made with, by its build and its host. */
export interface FunctionHost {
  readonly environment: Environment
  readonly assets: () => PortalAssets
  readonly pack: () => Promise<ContentPack>
  readonly content: (settings: FunctionSettings) => Promise<StoredContent>
  readonly log: Services['log']
  readonly now?: () => number
}

export interface OpenFunction {
  readonly settings: FunctionSettings
  readonly services: Services & { readonly pages: AskedPages }
  readonly assets: PortalAssets
}

/** @throws {InvalidSettingProblem | NoWayInProblem} when the environment does not say enough */
export async function openFunction({ environment, log, now, ...host }: FunctionHost): Promise<OpenFunction> {
  const settings = functionSettings(environment)
  const [forge, pack] = await Promise.all([host.content(settings), host.pack()])
  const assets = host.assets()
  // A function has no disk of its own: files are for a machine at home, and only when it says so.
  const store = chooseStore({ STORE: 'netlify-blobs', ...environment }, join(settings.dataDir, DATA.store))
  const services = await functionServices({ settings, forge, store, pack, assets: assets.site, log, ...(now ? { now } : {}) })
  return { settings, services, assets }
}
