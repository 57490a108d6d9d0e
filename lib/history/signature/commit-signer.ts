import type { SignCommit } from '../../forge/git/objects/signed-commit.ts'
import { sign } from './sign.ts'
import type { SigningKey } from './signing-key.ts'

/** Signs commits with a key, so that git-verify-commit(1) says of them that they are good. */
export function commitSigner(key: SigningKey): SignCommit {
  return (payload) => sign(payload, key, 'git')
}
