import { createStorage, type Storage } from 'unstorage'
import fsDriver from 'unstorage/drivers/fs-lite'

/** What is not content, in files below a folder; another driver puts it elsewhere (docs/decisions/0012). */
export function openStore(dir: string): Storage {
  return createStorage({ driver: fsDriver({ base: dir }) })
}
