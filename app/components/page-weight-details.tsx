import { BlockStack, DataTable, Link, Text } from '@shopify/polaris'
import { visibleCode } from '../../engine/visible-code.ts'
import { useText } from '../i18n/use-text.ts'
import type { PageWeightItem } from '../services/read-weights.ts'
import styles from './finding-row.module.css'
import { useSize } from './use-size.ts'

const KINDS = ['script', 'style', 'image', 'font', 'inline'] as const

/** A page's weight in numbers: by kind, by app, and its heaviest files. */
export function PageWeightDetails({ item: { template, editorUrl, bytes, own, apps, heaviest } }: { item: PageWeightItem }) {
  const say = useText()
  const size = useSize()
  const file = <span className={styles.path}>{visibleCode(template)}</span>
  return (
    <BlockStack gap="400">
      <Text as="p" variant="bodySm">
        {say('weights.template')}{' '}
        {editorUrl ? (
          <Link url={editorUrl} external removeUnderline>
            {file}
          </Link>
        ) : (
          file
        )}
      </Text>
      <Sizes
        heading={say('weights.by-kind')}
        rows={KINDS.filter(kind => bytes[kind] > 0).map(kind => [say(`weights.kind.${kind}`), size(bytes[kind])])}
      />
      {apps.length > 0 && (
        <Sizes
          heading={say('weights.by-app')}
          rows={[
            [say('weights.part.own'), size(own)],
            ...apps.map(app => [
              app.listed ? (
                <Link key={app.key} url={`/app/apps/${encodeURIComponent(app.key)}`} removeUnderline>
                  {visibleCode(app.name)}
                </Link>
              ) : (
                visibleCode(app.name)
              ),
              <span key={`${app.key} weight`} className={styles.wrapping}>
                {say('weights.app', { bytes: app.bytes, size: size(app.bytes), foreign: app.foreign })}
              </span>,
            ]),
          ]}
        />
      )}
      <Sizes
        heading={say('weights.heaviest')}
        rows={heaviest.map(each => [
          <span key={each.file} className={styles.path}>
            {visibleCode(each.file)}
          </span>,
          size(each.bytes),
        ])}
      />
    </BlockStack>
  )
}

type Props = { heading: string; rows: React.ReactNode[][] }

function Sizes({ heading, rows }: Props) {
  const say = useText()
  return (
    <DataTable
      columnContentTypes={['text', 'numeric']}
      headings={[heading, say('weights.weight')]}
      rows={rows}
      increasedTableDensity
      verticalAlign="middle"
    />
  )
}
