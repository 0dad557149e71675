import { TitleBar } from '@shopify/app-bridge-react'
import { BlockStack, Card, Layout, SkeletonBodyText, SkeletonDisplayText, SkeletonPage } from '@shopify/polaris'
import type { TextKey } from '../i18n/catalogue.ts'
import { useText } from '../i18n/use-text.ts'

type Shape = { bar: TextKey; title?: TextKey; layout: 'columns' | 'table' | 'cards' | 'sections'; lines: number[]; aside?: number[] }

/** The shapes of the pages, the longest address first. */
const SHAPES: [start: string, shape: Shape][] = [
  ['/app/findings/fixes', { bar: 'nav.findings', title: 'fixes.title', layout: 'cards', lines: [8, 12] }],
  ['/app/findings/', { bar: 'nav.findings', layout: 'columns', lines: [3, 8, 5], aside: [6, 4] }],
  ['/app/findings', { bar: 'nav.findings', title: 'findings.title', layout: 'table', lines: [24] }],
  ['/app/changes/', { bar: 'nav.changes', layout: 'cards', lines: [14, 2] }],
  ['/app/changes', { bar: 'nav.changes', title: 'changes.title', layout: 'cards', lines: [1, 5, 5] }],
  ['/app/apps/', { bar: 'nav.apps', layout: 'columns', lines: [2, 8, 5], aside: [6] }],
  ['/app/apps', { bar: 'nav.apps', title: 'apps.title', layout: 'table', lines: [24] }],
  ['/app/libraries/', { bar: 'nav.libraries', layout: 'columns', lines: [6, 5, 4], aside: [5] }],
  ['/app/libraries', { bar: 'nav.libraries', title: 'libraries.title', layout: 'table', lines: [24] }],
  ['/app/weights', { bar: 'nav.weights', title: 'weights.title', layout: 'cards', lines: [24] }],
  ['/app/settings', { bar: 'nav.settings', title: 'settings.title', layout: 'sections', lines: [9, 2, 6, 2] }],
  ['', { bar: 'nav.home', title: 'home.title', layout: 'columns', lines: [2, 9, 7], aside: [2, 7] }],
]

/** A page of the shape that is about to come, under its own title. */
export function PageSkeleton({ path }: { path: string }) {
  const say = useText()
  const shape = SHAPES.find(([start]) => path.startsWith(start))?.[1]
  if (!shape) return null
  const { bar, title, layout } = shape
  return (
    <SkeletonPage title={title && say(title)} backAction={!title} fullWidth={layout === 'table'}>
      <TitleBar title={say(bar)} />
      <Body {...shape} />
    </SkeletonPage>
  )
}

function Body({ layout, lines, aside = [] }: Shape) {
  if (layout === 'columns') {
    return (
      <Layout>
        <Layout.Section>
          <Cards lines={lines} />
        </Layout.Section>
        <Layout.Section variant="oneThird">
          <Cards lines={aside} />
        </Layout.Section>
      </Layout>
    )
  }
  if (layout === 'sections') return <Sections lines={lines} />
  return <Cards lines={lines} />
}

function Cards({ lines }: { lines: number[] }) {
  return (
    <BlockStack gap="400">
      {lines.map((count, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the cards never change places
        <Card key={index}>
          <BlockStack gap="400">
            {count > 1 && <SkeletonDisplayText size="small" />}
            <SkeletonBodyText lines={count} />
          </BlockStack>
        </Card>
      ))}
    </BlockStack>
  )
}

function Sections({ lines }: { lines: number[] }) {
  return (
    <Layout>
      {lines.map((count, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the sections never change places
        <Layout.AnnotatedSection key={index} title={<SkeletonDisplayText size="small" />} description={<SkeletonBodyText lines={2} />}>
          <Card>
            <SkeletonBodyText lines={count} />
          </Card>
        </Layout.AnnotatedSection>
      ))}
    </Layout>
  )
}
