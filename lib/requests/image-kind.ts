/** Kinds of images a report may carry, by the bytes they begin with: the name of a file is anybody's to choose. */
export type ImageKind = 'jpeg' | 'png' | 'webp'

const BEGINNINGS: readonly (readonly [kind: ImageKind, at: number, bytes: readonly number[]])[] = [
  ['jpeg', 0, [0xff, 0xd8, 0xff]],
  ['png', 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  // «RIFF», four bytes of length, «WEBP».
  ['webp', 8, [0x57, 0x45, 0x42, 0x50]],
]

/** @example imageKind(new TextEncoder().encode('<svg xmlns=…')) // null */
export function imageKind(bytes: Uint8Array): ImageKind | null {
  return BEGINNINGS.find(([, at, beginning]) => beginning.every((byte, i) => bytes[at + i] === byte))?.[0] ?? null
}
