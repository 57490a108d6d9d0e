import { chmod, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { absent } from '../../lib/forge/embedded/disk/absent.ts'
import { DATA } from '../server/data-dir.ts'

/** The group passes through to what it may read, and cannot look around. */
const AROUND = 0o710
/** The web server, which is in the group, gives these files away when the portal lets it. */
const SITES = 0o750
const OWN = 0o700

/** Makes the folder of the data, where it is not there, and closes each of its rooms to everybody else. */
export async function closeFolders(dataDir: string): Promise<void> {
  // Keys and the list of signers are files, made by whoever writes them.
  const { repository, github, key: _key, signingKey: _signing, signers: _signers, ...rooms } = DATA
  await mkdir(dataDir, { recursive: true, mode: AROUND })
  for (const name of Object.values(rooms)) {
    const room = join(dataDir, name)
    await mkdir(room, { recursive: true })
    await chmod(room, name === rooms.sites ? SITES : OWN)
  }
  // A repository is made whole or not at all, by whoever fills it.
  for (const name of [repository, github]) await chmod(join(dataDir, name), OWN).catch(absent)
}
