import type { ReactNode } from 'react'
import { CloseButton } from '../ui/CloseButton'
import { dismissNotice } from './notices'
import { t } from '../../contract/language/translate'

/** A message that stays until it is dismissed: a sign, words, perhaps buttons. */
export function NoticeFrame({
  id,
  sign,
  children,
}: {
  readonly id: number
  readonly sign: ReactNode
  readonly children: ReactNode
}) {
  return (
    <div className="app-notice">
      <span className="app-notice-sign">{sign}</span>
      <div className="app-notice-words app-selectable">{children}</div>
      <CloseButton label={t('Dismiss the message')} onClose={() => dismissNotice(id)} />
    </div>
  )
}

/** A button that leaves a message for what it is about. */
export function NoticeButton({
  id,
  primary = false,
  onOpen,
  children,
}: {
  /** The message's. */
  readonly id: number
  readonly primary?: boolean
  readonly onOpen: () => unknown
  readonly children: string
}) {
  return (
    <button
      type="button"
      className={primary ? 'ui-button ui-button-primary' : 'ui-button'}
      onClick={() => {
        dismissNotice(id)
        void onOpen()
      }}
    >
      {children}
    </button>
  )
}
