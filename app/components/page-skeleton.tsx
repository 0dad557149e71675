import { BlockStack, Card, Layout, SkeletonBodyText, SkeletonDisplayText, SkeletonPage } from '@shopify/polaris'

/** A page of the shape that is about to come. */
export function PageSkeleton({ path }: { path: string }) {
  if (path.startsWith('/app/findings/')) return <TwoColumns main={[3, 8, 5]} aside={[6, 4]} backAction />
  if (path.startsWith('/app/findings')) return <OneTable />
  if (path.startsWith('/app/changes/')) return <OneColumn cards={[2, 14]} backAction />
  if (path.startsWith('/app/changes')) return <OneColumn cards={[5, 5, 5]} />
  if (path.startsWith('/app/settings')) return <OneColumn cards={[4, 3, 4]} />
  return <TwoColumns main={[2, 9, 7]} aside={[4, 7]} />
}

function TwoColumns({ main, aside, backAction }: { main: number[]; aside: number[]; backAction?: boolean }) {
  return (
    <SkeletonPage primaryAction backAction={backAction}>
      <Layout>
        <Layout.Section>
          <Cards lines={main} />
        </Layout.Section>
        <Layout.Section variant="oneThird">
          <Cards lines={aside} />
        </Layout.Section>
      </Layout>
    </SkeletonPage>
  )
}

function OneColumn({ cards, backAction }: { cards: number[]; backAction?: boolean }) {
  return (
    <SkeletonPage backAction={backAction}>
      <Cards lines={cards} />
    </SkeletonPage>
  )
}

function OneTable() {
  return (
    <SkeletonPage fullWidth primaryAction>
      <Card>
        <SkeletonBodyText lines={24} />
      </Card>
    </SkeletonPage>
  )
}

function Cards({ lines }: { lines: number[] }) {
  return (
    <BlockStack gap="400">
      {lines.map((count, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the cards never change places
        <Card key={index}>
          <BlockStack gap="400">
            <SkeletonDisplayText size="small" />
            <SkeletonBodyText lines={count} />
          </BlockStack>
        </Card>
      ))}
    </BlockStack>
  )
}
