import type { RequestAnswer } from '../../../lib/protocol/requests.ts'
import { REQUEST_WORDS as say } from '../words/requests.ts'

/** Who wrote and what they ask, as they wrote it. */
export function RequestFacts({ request: { line, person, category, text, place, images } }: { readonly request: RequestAnswer }) {
  const { appointment } = line
  return (
    <div class="desk-citizen">
      <section class="desk-section">
        <h2>{say.what}</h2>
        {category && (
          <p>
            <strong>{say.category}:</strong> {category}
          </p>
        )}
        {appointment && (
          <p>
            <strong>{say.time}:</strong> {appointment.when ?? say.noTime}
            {appointment.when && ` (${say.appointment[appointment.state]})`}
          </p>
        )}
        {place && (
          <p>
            <strong>{say.place}:</strong> {place.address}
            {place.position && (
              <>
                <br />
                {say.position(place.position.lat, place.position.lon)}
              </>
            )}
          </p>
        )}
        <blockquote class="desk-citizen-text">{text}</blockquote>
        {images > 0 && <Images id={line.id} count={images} />}
      </section>
      <section class="desk-section">
        <h2>{say.who}</h2>
        <p>{person.name ?? say.unnamed}</p>
        <p>
          {person.email ? (
            <>
              {say.email}: <a href={`mailto:${person.email}`}>{person.email}</a>
            </>
          ) : (
            say.noEmail
          )}
        </p>
        {person.phone && (
          <p>
            {say.phone}: <a href={`tel:${person.phone.replace(/[^\d+]/g, '')}`}>{person.phone}</a>
          </p>
        )}
      </section>
    </div>
  )
}

function Images({ id, count }: { readonly id: string; readonly count: number }) {
  return (
    <ul class="desk-citizen-images" aria-label={say.images}>
      {Array.from({ length: count }, (_, i) => (
        <li key={i}>
          <a href={`/api/desk/request-image?id=${id}&n=${i}`} target="_blank" rel="noreferrer">
            <img src={`/api/desk/request-image?id=${id}&n=${i}`} alt={say.openImage(i + 1)} loading="lazy" />
          </a>
        </li>
      ))}
    </ul>
  )
}
