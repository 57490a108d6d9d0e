import { ifAble } from './if-able.ts'
import { isLost } from './is-lost.ts'
import { isTooMuch } from './is-too-much.ts'

/**
 * What a command gives; `null` where the server broke off over it, or said more than is taken in. Dovecot ends the connection
 * over a message whose file it cannot read: whoever asks for many must then ask otherwise, over another.
 */
export async function ifReadable<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await ifAble(work)
  } catch (error) {
    if (isLost(error) || isTooMuch(error)) return null
    throw error
  }
}
