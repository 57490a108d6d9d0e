import type { ImapFlow, ImapFlowError, ImapResponse } from 'imapflow'
import { enhanceCommandError } from 'imapflow/lib/tools.js'
import { type CommandOptions, internalsOf } from './internals.ts'

/**
 * One command and its answer. What the server refuses is thrown with `serverResponseCode` (RFC 5530) where it says one.
 *
 * @param attributes as imapflow's compiler takes them: what a person wrote goes as STRING or LITERAL, never as it is
 */
export async function command(client: ImapFlow, name: string, attributes: readonly unknown[], options: CommandOptions = {}): Promise<ImapResponse> {
  try {
    const { response, next } = await internalsOf(client).exec(name, attributes.length > 0 ? attributes : false, options)
    next()
    return response
  } catch (error) {
    if (typeof (error as ImapFlowError).response === 'object') await enhanceCommandError(error as ImapFlowError)
    throw error
  }
}
