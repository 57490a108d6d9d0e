import { contract } from './contract.ts'
import { emulatedGitHub } from './github/emulated.ts'
import { seeded } from './github/open.ts'

const github = await emulatedGitHub()
const test = contract('github', async (files) => {
  const forge = await seeded(github, files, { freshFor: 1000 })
  return { forge, dispose: () => forge.shutDown() }
})
test.after(() => github.close())
test.run()
