import { type JsonLd, jsonLdText } from './json-ld.ts'

/** What a page says to machines: data, which no browser runs. The national checker finds a service by its name (criterion R.SI.1.1). */
export function StructuredData({ things }: { things: readonly JsonLd[] }) {
  return (
    <>
      {things.map((thing, i) => (
        <script
          key={i}
          type="application/ld+json"
          data-element={thing['@type'] === 'GovernmentService' ? 'metatag' : undefined}
          dangerouslySetInnerHTML={{ __html: jsonLdText(thing) }}
        />
      ))}
    </>
  )
}
