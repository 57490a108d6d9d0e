import { lawAddress } from '../text/law-address.ts'

/** A law by its name, which leads to its text where it is cited in full. */
export function LawLink({ title, url }: { title: string; url?: string | undefined }) {
  const address = url ?? lawAddress(title)
  return address ? <a class="external-link" href={address}>{title}</a> : <>{title}</>
}

/** Laws with their address on Normattiva or elsewhere. */
export function LawList({ laws }: { laws: readonly { readonly titolo: string; readonly url?: string | undefined }[] }) {
  return <ul>{laws.map(({ titolo, url }) => <li key={titolo}><LawLink title={titolo} url={url} /></li>)}</ul>
}
