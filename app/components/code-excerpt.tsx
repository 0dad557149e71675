import { Text } from '@shopify/polaris'
import { visibleCode } from '../../engine/visible-code.ts'
import { useText } from '../i18n/use-text.ts'
import type { ExcerptLine } from '../services/read-finding.ts'
import styles from './code.module.css'

type Props = { file: string; pieces: ExcerptLine[][] }

/** Lines of a file with the places of a finding marked; pieces that lie apart are separated. */
export function CodeExcerpt({ file, pieces }: Props) {
  const say = useText()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={styles.frame} aria-label={say('code.excerpt-of', { file })} tabIndex={0}>
      <table className={styles.code}>
        {pieces.map(lines => (
          <tbody key={lines[0]?.number} className={styles.piece}>
            {lines.map(line => (
              <Line key={line.number} line={line} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

function Line({ line }: { line: ExcerptLine }) {
  const say = useText()
  return (
    <tr className={line.marked ? styles.marked : undefined}>
      <th scope="row" className={styles.number}>
        {line.marked && (
          <Text as="span" visuallyHidden>
            {say('code.marked')}
          </Text>
        )}
        {line.number}
      </th>
      <td className={styles.text}>
        {visibleCode(line.text)}
        {line.cut && <span className={styles.cut}>{say('code.cut')}</span>}
      </td>
    </tr>
  )
}
