import { BlockStack } from '@shopify/polaris'
import { useText } from '../i18n/use-text.ts'
import type { LibraryItem } from '../services/inventory/library-item.ts'
import { AdvisoryLine } from './advisory-line.tsx'
import { Unfold } from './unfold.tsx'

/** A library's known flaws, gravest first, unfolded when asked for. */
export function LibraryAdvisories({ name, advisories }: Pick<LibraryItem, 'name' | 'advisories'>) {
  const say = useText()
  const [gravest] = advisories
  if (!gravest) return '—'
  const count = say('libraries.advisories.count', { count: advisories.length, severity: gravest.severity })
  return (
    <Unfold label={count} accessibilityLabel={say('libraries.advisories.of', { name, count })}>
      <BlockStack gap="200">
        {advisories.map(advisory => (
          <AdvisoryLine key={advisory.id} advisory={advisory} />
        ))}
      </BlockStack>
    </Unfold>
  )
}
