import sharp from 'sharp'

const made = new Map<string, Promise<Buffer>>()

/** A picture of one colour with a stripe: a photo of nothing, as PNG. The same one is made once. */
export function tinyPicture(width: number, height: number, colour: `#${string}`): Promise<Buffer> {
  const key = `${width} ${height} ${colour}`
  const known = made.get(key) ?? draw(width, height, colour)
  made.set(key, known)
  return known
}

function draw(width: number, height: number, colour: string): Promise<Buffer> {
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${colour}"/><path d="M0 ${height} L${width} ${height / 2} L${width} ${height} Z" fill="#fff" fill-opacity=".4"/></svg>`
  return sharp(Buffer.from(picture)).png().toBuffer()
}
