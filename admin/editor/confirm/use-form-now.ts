import { useEffect, useState } from 'react'
import { formNow, type OpenForm } from '../form/form-now.ts'

export function useFormNow(): OpenForm | null {
  const [now, setNow] = useState(formNow.now)
  useEffect(() => formNow.watch(() => setNow(formNow.now)), [])
  return now
}
