import { I18nProvider, ModalOverlay, type ModalOverlayProps } from 'react-aria-components'
import { currentLanguage, locale } from '../../contract/language/translate'

/** React Aria's overlay, whose own words for screen readers are in the language of the interface. */
export function Overlay(props: ModalOverlayProps) {
  // It has no Kazakh; its readers know Russian sooner than English.
  const language = currentLanguage() === 'kk' ? 'ru' : locale()
  return (
    <I18nProvider locale={language}>
      <ModalOverlay {...props} />
    </I18nProvider>
  )
}
