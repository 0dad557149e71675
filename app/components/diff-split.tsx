import { Text } from '@shopify/polaris'
import { visibleCode } from '../../engine/visible-code.ts'
import { useText } from '../i18n/use-text.ts'
import type { DiffLine, DiffRow } from '../services/read-change.ts'
import styles from './code.module.css'

/** Before on the left, after on the right. */
export function DiffSplit({ file, rows }: { file: string; rows: DiffRow[][] }) {
  const say = useText()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={styles.frame} aria-label={say('diff.of', { file })} tabIndex={0}>
      <table className={`${styles.code} ${styles.split}`}>
        <colgroup>
          <col className={styles.number} />
          <col className={styles.half} />
          <col className={styles.number} />
          <col className={styles.half} />
        </colgroup>
        {rows.map(hunk => (
          <tbody key={keyOf(hunk[0])} className={styles.piece}>
            {hunk.map(row => (
              <tr key={keyOf(row)}>
                <Half line={row.before} number={row.before?.before ?? null} />
                <Half line={row.after} number={row.after?.after ?? null} />
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

function Half({ line, number }: { line: DiffLine | null; number: number | null }) {
  const say = useText()
  const look = !line ? styles.nothing : line.type === 'same' ? '' : styles[line.type]
  return (
    <>
      <td className={styles.number}>{number}</td>
      <td className={`${styles.half} ${look}`}>
        {line && line.type !== 'same' && (
          <Text as="span" visuallyHidden>
            {say(`diff.${line.type}`)}
          </Text>
        )}
        {line && visibleCode(line.text)}
      </td>
    </>
  )
}

function keyOf(row: DiffRow | undefined): string {
  return `${row?.before?.before} ${row?.after?.after}`
}
