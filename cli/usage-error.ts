import type { Language, Text } from '../engine/audit.ts'
import { formatText } from '../engine/text.ts'

/** The command was called in a way that it can't follow; the sentence says why. */
export class UsageError extends Error {
  private readonly text: Text
  private readonly values: Record<string, string>

  constructor(text: Text, values: Record<string, string>) {
    super(formatText(text, values, 'en'))
    this.text = text
    this.values = values
  }

  sentence(language: Language): string {
    return formatText(this.text, this.values, language)
  }
}
