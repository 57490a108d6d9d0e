// npm run forget -- PATH --reason "…" --protocol "…" --by PERSON [--repository DIR]: deletes a file with personal data, or hides
// the former texts of a page, and writes it down in the register (docs/diritto-oblio.md). DATA_DIR says where the portal is; it
// may be running. Run again it finishes what was begun, and changes nothing that is done.
import { access } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { openEmbeddedForge } from '../lib/forge/embedded/open-embedded-forge.ts'
import { commitSigner } from '../lib/history/signature/commit-signer.ts'
import { openPersonalFiles } from '../lib/store/personal-files.ts'
import { forgetPath, type ForgetOrder } from '../lib/workflow/forget/forget-path.ts'
import { publishedReader } from '../lib/workflow/published.ts'
import { withForgotten } from '../lib/forge/forgotten/with-forgotten.ts'
import { runCommand } from './command/run-command.ts'
import { removeServed } from './forget/remove-served.ts'
import { FORGET_COMMAND_WORDS as say } from './forget/words.ts'
import { chooseStore } from './server/choose-store.ts'
import { DATA } from './server/data-dir.ts'
import { openGitHubContent } from './server/open-github-content.ts'
import { PORTAL } from './server/portal-person.ts'
import { portalSignature } from './server/portal-signature.ts'
import { readSettings, type Settings } from './server/settings.ts'
import { writeEvent } from './server/write-event.ts'

const TEXT = { type: 'string' } as const

await runCommand(say.usage, async () => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { reason: TEXT, protocol: TEXT, by: TEXT, repository: TEXT } })
  const [path, ...more] = positionals
  const { by, protocol, reason, repository } = values
  if (path === undefined || more.length > 0 || by === undefined || protocol === undefined || reason === undefined) {
    console.error(say.usage)
    return 1
  }
  return forget({ path, by, protocol, reason }, readSettings(process.env), repository)
})

async function forget(order: ForgetOrder, settings: Settings, repository: string | undefined): Promise<number> {
  const { dataDir } = settings
  const dir = resolve(repository ?? join(dataDir, DATA.repository))
  if (!settings.github && !(await access(join(dir, 'HEAD')).then(() => true, () => false))) {
    console.error(say.noRepository(dir))
    return 1
  }
  const forge = await openForge(settings, dir)
  try {
    const files = openPersonalFiles(chooseStore(process.env, join(dataDir, DATA.store)))
    const published = publishedReader(withForgotten(forge, files))
    const forgotten = await forgetPath({ forge, published, files, now: Date.now }, order)
    const removed = await removeServed({ forge, sites: (await published()).sites, outDir: join(dataDir, DATA.sites), imagesDir: join(dataDir, DATA.images) }, await forge.forgotten())
    console.log([...say.said(forgotten), say.outputs(removed), say.running, say.copies].join('\n'))
    return 0
  } finally {
    await forge.shutDown()
  }
}

async function openForge({ dataDir, github, publicUrl, signingKeyFile }: Settings, dir: string) {
  const sign = commitSigner(await portalSignature(signingKeyFile, join(dataDir, DATA.signers)))
  return github ? openGitHubContent(github, { cacheDir: join(dataDir, DATA.github), committer: PORTAL, sign, publicUrl, now: Date.now, log: writeEvent }) : openEmbeddedForge({ dir, committer: PORTAL, sign })
}
