/** Plain text as it was written; a line that is an address of this portal leads there, nothing else does. */
export function LinkedText({ text, origin }: { readonly text: string; readonly origin: string }) {
  const lines = text.split('\n')
  return (
    <p class="rd-box-text">
      {lines.map((line, i) => (
        <>
          {line.startsWith(`${origin}/`) && !/\s/.test(line.trim()) ? <a href={line.slice(origin.length)}>{line}</a> : line}
          {i < lines.length - 1 && '\n'}
        </>
      ))}
    </p>
  )
}
