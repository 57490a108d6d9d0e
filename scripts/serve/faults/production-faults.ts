import type { Fault } from '../fault.ts'
import { addressFaults } from './address-faults.ts'
import { contentFaults } from './content-faults.ts'
import { enteringFaults } from './entering-faults.ts'
import { folderFaults } from './folder-faults.ts'
import { keyFaults } from './key-faults.ts'
import { processFaults } from './process-faults.ts'
import { secretFaults, secretFileFaults } from './secret-faults.ts'
import { settingFaults } from './setting-faults.ts'

const USUAL_KEY = '/etc/redazione/session.key'

/**
 * Everything that stands against serving people for real, at once: who mends them one after the other starts five times.
 *
 * @param user the number of the user it runs as
 * @param isAsked somebody said what a new repository begins with
 */
export async function productionFaults(environment: Readonly<Record<string, string | undefined>>, user: number | undefined, isAsked: boolean): Promise<readonly Fault[]> {
  const { faults, readable } = settingFaults(environment)
  const said = new Set(faults.map(({ variable }) => variable))
  // What cannot be read is not missing as well.
  const missing = [...addressFaults(readable), ...enteringFaults(readable), ...processFaults(readable, user)].filter(({ variable }) => !said.has(variable))
  const isNamed = environment.SESSION_KEY_FILE !== undefined || environment.DATA_DIR !== undefined
  const places = [...(await folderFaults(environment.DATA_DIR)), ...(isAsked || readable.github !== null ? [] : await contentFaults(environment.DATA_DIR)), ...(await keyFaults(isNamed ? readable.keyFile : USUAL_KEY))]
  return [...faults, ...missing, ...places, ...secretFaults(readable), ...(await secretFileFaults(environment))]
}
