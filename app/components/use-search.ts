import { useEffect, useRef, useState } from 'react'

const PAUSE_MS = 300

/** What is typed into a search: the address follows after a pause, and is followed when something else changes it. */
export function useSearch(asked: string, change: (changes: { q: string[] }) => void): [string, (text: string) => void] {
  const [text, setText] = useState(asked)
  const sent = useRef(asked)
  useEffect(() => {
    if (asked === sent.current) return
    sent.current = asked
    setText(asked)
  }, [asked])
  useEffect(() => {
    if (text === sent.current) return
    const timer = setTimeout(() => {
      sent.current = text
      change({ q: [text] })
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text, change])
  return [text, setText]
}
