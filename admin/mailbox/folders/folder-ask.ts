/** Asks something of the folders, and says the sentence when it was done. Gives whether it was. */
export type FolderAsk = (name: 'folder-create' | 'folder-rename' | 'folder-remove' | 'folder-subscribe', message: object, sentence: string) => Promise<boolean>
