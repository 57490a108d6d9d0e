import { commitSigner } from '../../../lib/history/signature/commit-signer.ts'
import { signingKey } from '../../../lib/history/signature/signing-key.ts'
import { contract } from './contract.ts'
import { emulatedGitHub } from './github/emulated.ts'
import { seeded } from './github/open.ts'

const github = await emulatedGitHub()
// As a portal opens it: what it commits is signed.
const sign = commitSigner(signingKey(new Uint8Array(32).fill(5)))
const test = contract('github', async (files) => {
  const forge = await seeded(github, files, { freshFor: 1000, sign })
  return { forge, dispose: () => forge.shutDown() }
})
test.after(() => github.close())
test.run()
