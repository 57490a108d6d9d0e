const moments = new WeakMap<Request, Promise<unknown>>()

/** What is in force as a request comes, read once for whoever decides about it. An action that changes something reads again. */
export function inForce<P>(request: Request, { work }: { readonly work: { readonly published: () => Promise<P> } }): Promise<P> {
  const known = moments.get(request) as Promise<P> | undefined
  if (known) return known
  const published = work.published()
  moments.set(request, published)
  return published
}
