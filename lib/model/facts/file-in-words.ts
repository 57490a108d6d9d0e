/** What a file is and how big: «PDF, 120 kB»; only what is known. `size` in bytes. */
export function fileInWords(reference: string, size: number | undefined): string {
  const [, extension = 'file'] = /\.([a-z0-9]+)$/i.exec(reference) ?? []
  return size === undefined ? extension.toUpperCase() : `${extension.toUpperCase()}, ${sizeInWords(size)}`
}

/** «120 kB», «1,8 MB». */
export function sizeInWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`
  return `${(bytes / 1_000_000).toLocaleString('it-IT', { maximumFractionDigits: 1 })} MB`
}
