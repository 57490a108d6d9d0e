import type { Repository } from '../repository.ts'
import { readRegister } from './read-register.ts'
import { FORGOTTEN, type Register, registerOf } from '../../forgotten/register.ts'

/** Reads the register, and again only when it is another one: the same object for as long as it is the same. */
export function registerBook({ objects, refs }: Pick<Repository, 'objects' | 'refs'>): () => Promise<Register> {
  let known: Register = registerOf(null, [])
  return async () => {
    const head = await refs.read(FORGOTTEN)
    if (head !== known.head) known = await readRegister(objects, head)
    return known
  }
}
