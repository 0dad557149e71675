import { Text } from '@shopify/polaris'
import { visibleCode } from '../../engine/visible-code.ts'
import { useText } from '../i18n/use-text.ts'
import type { DiffHunk, DiffLine } from '../services/read-change.ts'
import styles from './code.module.css'

const SIGN = { same: ' ', added: '+', removed: '−' } as const

/** What was removed and added, one under the other. */
export function DiffUnified({ file, hunks }: { file: string; hunks: DiffHunk[] }) {
  const say = useText()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={styles.frame} aria-label={say('diff.of', { file })} tabIndex={0}>
      <table className={styles.code}>
        {hunks.map(hunk => (
          <tbody key={`${hunk.beforeStart} ${hunk.afterStart}`} className={styles.piece}>
            {hunk.lines.map(line => (
              <Line key={`${line.type} ${line.before} ${line.after}`} line={line} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

function Line({ line }: { line: DiffLine }) {
  const say = useText()
  return (
    <tr className={line.type === 'same' ? undefined : styles[line.type]}>
      <td className={styles.number}>{line.before}</td>
      <td className={styles.number}>{line.after}</td>
      <td className={styles.sign}>
        <span aria-hidden>{SIGN[line.type]}</span>
        {line.type !== 'same' && (
          <Text as="span" visuallyHidden>
            {say(`diff.${line.type}`)}
          </Text>
        )}
      </td>
      <td className={styles.text}>{visibleCode(line.text)}</td>
    </tr>
  )
}
