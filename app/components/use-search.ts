import { useEffect, useState } from 'react'

const PAUSE_MS = 300

/** What is typed into a search; the address follows after a pause. */
export function useSearch(asked: string, change: (changes: { q: string[] }) => void): [string, (text: string) => void] {
  const [text, setText] = useState(asked)
  useEffect(() => {
    if (text === asked) return
    const timer = setTimeout(() => change({ q: [text] }), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text, asked, change])
  return [text, setText]
}
