const peers = new WeakMap<Request, string>()

/** Remembers the other end of a request's socket, which a `Request` does not tell. */
export function notePeer(request: Request, address: string | undefined): void {
  if (address) peers.set(request, address)
}

export function peerOf(request: Request): string | undefined {
  return peers.get(request)
}
