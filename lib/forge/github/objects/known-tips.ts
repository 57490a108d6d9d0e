import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Oid } from '../../commit.ts'
import { absent } from '../../embedded/disk/absent.ts'
import { replaceLightly } from '../../embedded/disk/durable-file.ts'

const MOST = 64

/** Commits whose whole history lies here, newest first: what need not be brought again. Lost, it costs a larger pack. */
export class KnownTips {
  readonly #file: string
  #tips: Promise<Oid[]> | undefined

  constructor(repository: string) {
    this.#file = path.join(repository, 'redazione/tips')
  }

  async read(): Promise<readonly Oid[]> {
    this.#tips ??= readFile(this.#file, 'utf8').catch(absent).then((text) => (text ?? '').split('\n').filter((line) => /^[0-9a-f]{40}$/.test(line)))
    return this.#tips
  }

  async add(tip: Oid): Promise<void> {
    const tips = [tip, ...(await this.read()).filter((known) => known !== tip)].slice(0, MOST)
    this.#tips = Promise.resolve(tips)
    await replaceLightly(this.#file, `${tips.join('\n')}\n`)
  }
}
