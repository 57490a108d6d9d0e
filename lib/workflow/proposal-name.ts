/**
 * A proposal's branch, as Decap's public contract writes it: `cms/<collection>/<slug>`, where the collection is
 * `<site>-<type>` and the slug `<owner>/<slug>`.
 */
export interface ProposalName {
  readonly collection: string
  readonly slug: string
}

export function branchOf({ collection, slug }: ProposalName): string {
  return `cms/${collection}/${slug}`
}

export function nameOfBranch(branch: string): ProposalName {
  const [, collection = '', ...slug] = branch.split('/')
  return { collection, slug: slug.join('/') }
}

/** The name of the proposal that changes an entry. */
export function nameOfEntry(place: { readonly site: string; readonly owner: string; readonly type: string; readonly slug: string }): ProposalName {
  return { collection: `${place.site}-${place.type}`, slug: `${place.owner}/${place.slug}` }
}
