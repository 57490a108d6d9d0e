/** For a `catch`: `null` when what was asked for is not there; any other error is thrown again. */
export function absent(error: unknown): null {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ENOTDIR') return null
  throw error
}
