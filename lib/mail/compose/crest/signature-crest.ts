/** A small picture for a text: PNG, drawn at twice its size. */
export interface SmallPicture {
  readonly bytes: Uint8Array
  /** As it is shown, in CSS pixels. */
  readonly width: number
  readonly height: number
}

/** The crest of a body, as it goes into a message. */
export interface Crest extends SmallPicture {
  /** What it says to whoever does not see it. */
  readonly alt: string
}

/** A crest and the signature it goes beside, as the person chose it: plain text. */
export interface SignatureCrest {
  readonly signature: string
  readonly crest: Crest
}
