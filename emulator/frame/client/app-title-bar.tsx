import { ActionList, Button, ButtonGroup, Icon, Popover } from '@shopify/polaris'
import { AppsFilledIcon, ArrowLeftIcon, MenuHorizontalIcon } from '@shopify/polaris-icons'
import { useState } from 'react'
import type { BarButton, TitleBar } from '../../app-bridge/messages.ts'
import { useAdmin } from './context.ts'

type Props = { bar: TitleBar | null; onPress: (index: number) => void }

/** The strip above the app: its name, the page's title and the page's actions. */
export function AppTitleBar({ bar, onPress }: Props) {
  const { boot, say } = useAdmin()
  const { breadcrumb = null, primary = null, secondary = [], groups = [] } = bar ?? {}
  const press = (button: BarButton) => () => onPress(button.index)
  const everySecondary = [...secondary, ...groups.flatMap(group => group.buttons)]

  return (
    <header className="Admin-TitleBar">
      {breadcrumb ? (
        <Button variant="tertiary" icon={ArrowLeftIcon} accessibilityLabel={breadcrumb.label} onClick={press(breadcrumb)} />
      ) : (
        <span className="Admin-AppIcon">
          <Icon source={AppsFilledIcon} />
        </span>
      )}
      <h1>{bar?.title ?? boot.app.name}</h1>
      <div className="Admin-Wide">
        <ButtonGroup>
          {groups.map(group => (
            <Menu key={group.label} label={group.label} buttons={group.buttons} onPress={onPress} />
          ))}
          {secondary.map(button => (
            <Button key={button.index} {...look(button)} onClick={press(button)}>
              {button.label}
            </Button>
          ))}
        </ButtonGroup>
      </div>
      <div className="Admin-Narrow">
        {everySecondary.length > 0 && (
          <Menu label={say('moreActions')} icon={MenuHorizontalIcon} buttons={everySecondary} onPress={onPress} />
        )}
      </div>
      {primary && (
        <Button variant="primary" {...look(primary)} onClick={press(primary)}>
          {primary.label}
        </Button>
      )}
    </header>
  )
}

type MenuProps = { label: string; icon?: typeof MenuHorizontalIcon; buttons: BarButton[]; onPress: (index: number) => void }

function Menu({ label, icon, buttons, onPress }: MenuProps) {
  const [open, setOpen] = useState(false)
  const toggle = () => setOpen(current => !current)
  const activator = icon ? (
    <Button icon={icon} accessibilityLabel={label} onClick={toggle} />
  ) : (
    <Button disclosure onClick={toggle}>
      {label}
    </Button>
  )
  const items = buttons.map(({ label: content, disabled, critical, index }) => ({
    content,
    disabled,
    destructive: critical,
    onAction: () => {
      setOpen(false)
      onPress(index)
    },
  }))
  return (
    <Popover active={open} activator={activator} onClose={() => setOpen(false)} preferredAlignment="right">
      <ActionList items={items} />
    </Popover>
  )
}

const look = ({ disabled, loading, critical }: BarButton) => ({ disabled, loading, ...(critical && { tone: 'critical' as const }) })
