import { mkdtemp, readdir, readFile, stat, symlink } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { absent } from '../../lib/forge/embedded/disk/absent.ts'
import { git } from '../build/git.ts'
import { NoVersionProblem } from './problems/no-version-problem.ts'
import { run } from './run.ts'
import { UPGRADE_WORDS as say } from './words.ts'

/** A checkout of this program that can be run. */
export interface Version {
  readonly folder: string
  readonly name: string
}

/**
 * The version of the program that is given: its folder, an archive of it, or a name in the git repository of this one.
 *
 * @param workDir where an archive is unpacked; whoever calls removes it
 * @throws {NoVersionProblem}
 */
export async function openVersion(what: string, workDir: string): Promise<Version> {
  const found = await stat(what).catch(absent)
  if (found?.isDirectory()) return { folder: await ready(resolve(what), what), name: await nameOf(resolve(what)) }
  const folder = await mkdtemp(join(workDir, 'versione-'))
  if (found) await unpack(folder, what, ['-xf', resolve(what)])
  else {
    const commit = (await git('.', ['rev-parse', '--verify', '--quiet', '--end-of-options', `${what}^{commit}`]))?.toString().trim()
    const archive = commit ? await git('.', ['archive', '--format=tar', commit]) : null
    if (!archive) throw new NoVersionProblem(what, say.noSuchVersion, say.noSuchVersionRemedy)
    await unpack(folder, what, ['-xf', '-'], archive)
  }
  const place = await ready(await topOf(folder), what)
  return { folder: place, name: `${await nameOf(place)} (${what})` }
}

async function unpack(folder: string, what: string, args: readonly string[], input?: Buffer): Promise<void> {
  const { code, err } = await run('tar', args, folder, input)
  if (code !== 0) throw new NoVersionProblem(what, say.notUnpacked, err.trim().slice(0, 400) || say.noTar)
}

/** An archive often holds one folder with everything in it. */
async function topOf(folder: string): Promise<string> {
  const [only, ...others] = await readdir(folder)
  return only !== undefined && others.length === 0 ? join(folder, only) : folder
}

/** Its libraries have to be there; those of this version do where both name the same ones, to the byte. */
async function ready(folder: string, what: string): Promise<string> {
  const isOurs = (await readFile(join(folder, 'package.json'), 'utf8').catch(absent))?.includes('"redazione-diffusa"') && (await stat(join(folder, 'scripts', 'build.ts')).catch(absent))
  if (!isOurs) throw new NoVersionProblem(what, say.notOurs, say.noSuchVersionRemedy)
  if (await stat(join(folder, 'node_modules')).catch(absent)) return folder
  const [own, its] = await Promise.all(['.', folder].map((place) => readFile(join(place, 'package-lock.json')).catch(absent)))
  if (!own || !its?.equals(own)) throw new NoVersionProblem(what, say.otherLibraries, say.installFirst)
  await symlink(resolve('node_modules'), join(folder, 'node_modules'))
  return folder
}

export async function nameOf(folder: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { readonly version?: string }
  return version ?? '?'
}
