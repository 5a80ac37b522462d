import type { ReactNode } from 'react'
import { I18nProvider, Modal, ModalOverlay } from 'react-aria-components'
import { currentLanguage, locale } from '../../contract/language/translate'
import './dialog.css'

/**
 * What lies over everything until Escape or a press beside it. React Aria's own words for screen readers are
 * in the language of the interface.
 */
export function Overlay({
  className = '',
  onClose,
  children,
}: {
  readonly className?: string
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  // React Aria has no Kazakh; its readers know Russian sooner than English.
  const language = currentLanguage() === 'kk' ? 'ru' : locale()
  return (
    <I18nProvider locale={language}>
      <ModalOverlay
        className={`ui-overlay ${className}`}
        isOpen
        isDismissable
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose()
        }}
      >
        <Modal className="ui-modal">{children}</Modal>
      </ModalOverlay>
    </I18nProvider>
  )
}
