import type { MailFolder } from '../mail.ts'
import { folderName } from './folder-name.ts'

/** How the folder at a path is called; by its path where it is not known. */
export function nameOfFolder(folders: readonly MailFolder[], path: string): string {
  const folder = folders.find((one) => one.path === path)
  return folder ? folderName(folder) : path
}
