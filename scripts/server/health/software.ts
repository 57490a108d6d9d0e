import fs from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import git from 'isomorphic-git'
import * as v from 'valibot'

/** Which program runs. */
export interface Software {
  readonly version: string
  /** The commit it was made from; `null` where nobody can tell. */
  readonly commit: string | null
}

/** «redazione-diffusa/1.0.0+0123456789ab» */
export function softwareName({ commit, version }: Software): string {
  return `redazione-diffusa/${version}${commit === null ? '' : `+${commit.slice(0, 12)}`}`
}

const manifest = v.object({ version: v.string() })

/**
 * @param root the folder of the program: a clone says its commit itself
 * @param told the commit of a program that came without its history
 */
export async function softwareIn(root: string, told: string | null): Promise<Software> {
  const { version } = v.parse(manifest, JSON.parse(await readFile(join(root, 'package.json'), 'utf8')))
  // Not native git, which refuses a clone of another user.
  const commit = told ?? (await git.resolveRef({ fs, dir: root, ref: 'HEAD' }).catch(() => null))
  return { version, commit }
}
