import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react'
import { setTypography } from '../app/actions'
import { reader } from '../app/reader-handle'
import { useGalley } from '../app/state'
import { CloseButton } from '../ui/CloseButton'
import { Choices, Slider, Switch } from './controls'
import './preferences.css'
import { message, number, t } from '../../contract/language/translate'
import { languageNames, languages } from '../../contract/language/languages'

const themes = [
  { value: 'system', label: message('System') },
  { value: 'light', label: message('Light') },
  { value: 'sepia', label: message('Sepia') },
  { value: 'dark', label: message('Dark') },
] as const

const typefaces = [
  { value: 'serif', label: message('Serif') },
  { value: 'sans', label: message('Sans') },
] as const

const languageOptions = [
  { value: 'system', label: message('System') },
  ...languages.map((one) => ({ value: one, label: languageNames[one] })),
] as const

/** How the text looks. Beside the text, not over it: the text itself is the preview. */
export default function TypographyPanel() {
  const { language, theme, typeface, size, spacing, width, quotesSuggested } = useGalley(
    (state) => state.typography,
  )
  const panel = useFocusWhileShown()
  useRoomForFocus(panel)
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
    // A single letter is no command while the keyboard is here; one with Ctrl or Command still is.
    if (event.key === 'Escape' || !(event.ctrlKey || event.metaKey)) event.stopPropagation()
  }
  return (
    <section
      ref={panel}
      className="preferences"
      role="dialog"
      aria-label={t('Typeface, size, theme')}
      onKeyDown={handleKey}
    >
      <div className="preferences-head">
        <h2 className="preferences-title">{t('Preferences')}</h2>
        <CloseButton label={t('Close')} onClose={close} />
      </div>
      <Choices
        legend={t('Theme')}
        options={themes}
        value={theme}
        onChange={(chosen) => void setTypography({ theme: chosen })}
      />
      <Choices
        legend={t('Typeface')}
        options={typefaces}
        value={typeface}
        onChange={(chosen) => void setTypography({ typeface: chosen })}
      />
      <Slider
        label={t('Size')}
        min={12}
        max={32}
        step={1}
        value={size}
        words={t('{{size}} px', { size })}
        onChange={(chosen) => void setTypography({ size: chosen })}
      />
      <Slider
        label={t('Line spacing')}
        min={1.2}
        max={2.2}
        step={0.1}
        value={spacing}
        words={number(spacing)}
        onChange={(chosen) => void setTypography({ spacing: chosen })}
      />
      <Slider
        label={t('Column width')}
        min={40}
        max={100}
        step={2}
        value={width}
        words={t('{{count}} characters', { count: width })}
        onChange={(chosen) => void setTypography({ width: chosen })}
      />
      <Choices
        legend={t('Language')}
        options={languageOptions}
        value={language}
        onChange={(chosen) => void setTypography({ language: chosen })}
      />
      <Switch
        label={t('Suggest quotes in the text')}
        value={quotesSuggested}
        onChange={(chosen) => void setTypography({ quotesSuggested: chosen })}
      />
    </section>
  )
}

function close(): void {
  useGalley.setState({ dialog: null })
}

/** Gives the panel the keyboard when it comes, and gives it back when it goes. */
function useFocusWhileShown() {
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    const element = panel.current
    const before = document.activeElement
    element?.querySelector<HTMLElement>('input:checked')?.focus()
    return () => {
      const wasWithin = element?.contains(document.activeElement) ?? false
      if (!wasWithin && document.activeElement !== document.body) return
      if (before instanceof HTMLElement && before !== document.body) before.focus()
      else reader()?.focus()
    }
  }, [])
  return panel
}

/** Closes the panel when the keyboard goes to something that is wholly beneath it (WCAG 2.2, 2.4.11). */
function useRoomForFocus(panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const makeRoom = ({ target }: FocusEvent) => {
      const over = panel.current
      if (over === null || !(target instanceof HTMLElement) || over.contains(target)) return
      const [above, below] = [over.getBoundingClientRect(), target.getBoundingClientRect()]
      const isHidden =
        below.left >= above.left &&
        below.right <= above.right &&
        below.top >= above.top &&
        below.bottom <= above.bottom
      if (isHidden) close()
    }
    document.addEventListener('focusin', makeRoom)
    return () => document.removeEventListener('focusin', makeRoom)
  }, [panel])
}
