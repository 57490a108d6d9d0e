import type { MailFolder } from '../mail.ts'

/** A folder with those that lie in it. */
export interface FolderNode {
  readonly folder: MailFolder
  readonly children: readonly FolderNode[]
}

/** How deep folders are drawn one in the other: deeper ones stand side by side at the last level. */
const DEEPEST = 8

/**
 * The folders as a tree, in the order they come. Whatever a server says of parents, each is there once.
 *
 * @param shown which are wanted; one that is not, is kept where it leads to one that is
 */
export function folderTree(folders: readonly MailFolder[], shown: (folder: MailFolder) => boolean = () => true): readonly FolderNode[] {
  const paths = new Set(folders.map(({ path }) => path))
  const placed = new Set<string>()
  const below = (parent: string | null, depth: number): readonly FolderNode[] =>
    folders
      .filter((folder) => !placed.has(folder.path) && (parent === null ? folder.parent === null || !paths.has(folder.parent) : folder.parent === parent))
      .flatMap((folder) => {
        placed.add(folder.path)
        const children = below(folder.path, depth + 1)
        if (!shown(folder) && children.length === 0) return []
        return depth < DEEPEST ? [{ folder, children }] : [{ folder, children: [] }, ...children]
      })
  const tree = below(null, 1)
  // Of those that lie in one another none is at the top.
  return [...tree, ...folders.filter((folder) => !placed.has(folder.path) && shown(folder)).map((folder) => ({ folder, children: [] }))]
}

/** The same one after the other, each with how deep it lies, from 0. */
export function flatTree(nodes: readonly FolderNode[], depth = 0): readonly { readonly folder: MailFolder; readonly depth: number }[] {
  return nodes.flatMap(({ folder, children }) => [{ folder, depth }, ...flatTree(children, depth + 1)])
}
