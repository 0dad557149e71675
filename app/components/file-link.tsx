import { Link } from '@shopify/polaris'
import { useText } from '../i18n/use-text.ts'
import styles from './finding-row.module.css'
import { placeLabel } from './place-label.ts'

type Props = { file: string; line: number; editorUrl: string | null }

/** A file and line, leading to the file in the shop's code editor. */
export function FileLink({ file, line, editorUrl }: Props) {
  const say = useText()
  const label = <span className={styles.place}>{placeLabel({ type: 'file', file, line }, say)}</span>
  return editorUrl ? (
    <Link url={editorUrl} external removeUnderline accessibilityLabel={say('inventory.open-file', { file, line })}>
      {label}
    </Link>
  ) : (
    label
  )
}
