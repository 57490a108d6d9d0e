/** Laws with their address on Normattiva or elsewhere. */
export function LawList({ laws }: { laws: readonly { readonly titolo: string; readonly url?: string | undefined }[] }) {
  return <ul>{laws.map(({ titolo, url }) => <li key={titolo}>{url ? <a href={url}>{titolo}</a> : titolo}</li>)}</ul>
}
