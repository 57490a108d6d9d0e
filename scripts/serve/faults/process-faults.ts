import type { Settings } from '../../server/settings.ts'
import type { Fault } from '../fault.ts'
import { FAULT_WORDS as say } from '../words.ts'

/**
 * Does it run as somebody who may do little?
 *
 * @param user the number of the user, `undefined` where a system has none
 */
export function processFaults({ accept }: Pick<Settings, 'accept'>, user: number | undefined): readonly Fault[] {
  return user === 0 && !accept.includes('root') ? [{ variable: 'User', ...say.root }] : []
}
