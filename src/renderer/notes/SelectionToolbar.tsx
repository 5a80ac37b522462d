import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { colours } from '../../core/annotation/rows'
import { runCommand } from '../app/commands'
import { usePlaces, type SelectionPlace } from '../app/places'
import { reader } from '../app/reader-handle'
import { useGalley } from '../app/state'
import { adjustableId } from '../revisions/adjusting'
import { ReviewIcon } from '../revisions/icons'
import { copySelection } from './copy-selection'
import { useLoadedFields } from './fields'
import { ClaimIcon, ColourMark, CopyIcon, NoteIcon, SpeakerIcon, TagIcon } from './icons'
import { CommandButton, KeyButton } from './KeyButton'
import { writeKeys } from './keys'
import { toolbarPlace } from './toolbar-place'
import './colours.css'
import './card-controls.css'
import './notes.css'
import './toolbar.css'
import { message, t } from '../../contract/language/translate'
import { colourWords } from './wording'

const fields = [
  {
    command: 'annotation.claim',
    label: message('Tag a claim'),
    word: message('Claim'),
    icon: <ClaimIcon />,
  },
  {
    command: 'annotation.tag',
    label: message('Add a tag'),
    word: message('Tag'),
    icon: <TagIcon />,
  },
  {
    command: 'annotation.speaker',
    label: message('Say who the speaker is'),
    word: message('Speaker'),
    icon: <SpeakerIcon />,
  },
  {
    command: 'annotation.note',
    label: message('Write a note'),
    word: message('Note'),
    icon: <NoteIcon />,
  },
] as const

/** What can be done with the selected passage, beside it. */
export function SelectionToolbar() {
  // While the right words for a note are being selected, the bar above the text says what for.
  const shown = useGalley(({ selection, adjusting }) => selection !== null && adjusting === null)
  const place = usePlaces((places) => places.selection)
  return shown && place !== null ? <Toolbar place={place} /> : null
}

function Toolbar({ place }: { readonly place: SelectionPlace }) {
  const element = useRef<HTMLDivElement>(null)
  useLoadedFields()
  // The active note is one whose words are in doubt or gone, and these may be they.
  const canBeUsed = useGalley((state) => adjustableId(state) !== undefined)
  // The buttons are one stop of the Tab key; arrow keys go from one to the next.
  const [current, setCurrent] = useState(0)
  useLayoutEffect(() => {
    if (element.current !== null) placeToolbar(element.current, place)
  }, [place])

  const moveFocus = (event: KeyboardEvent) => {
    const buttons = [...(element.current?.querySelectorAll('button') ?? [])]
    const next = nextButton(event.key, current, buttons.length)
    if (next === undefined) return
    event.preventDefault()
    event.stopPropagation()
    setCurrent(next)
    buttons[next]?.focus()
  }
  const stop = (index: number) => (index === current ? 0 : -1)

  return (
    <div
      ref={element}
      className="notes-toolbar"
      role="toolbar"
      aria-label={t('Selected passage')}
      onKeyDown={moveFocus}
    >
      {colours.map((colour, index) => (
        <CommandButton
          key={colour}
          command={`annotation.${colour}`}
          label={t('Highlight in {{colour}}', { colour: colourWords[colour] })}
          tabIndex={stop(index)}
          onPress={() => runAndKeepKeyboard(`annotation.${colour}`)}
        >
          <span className={`notes-swatch notes-paper-${colour}`}>
            <ColourMark colour={colour} />
          </span>
        </CommandButton>
      ))}
      <span className="notes-toolbar-line" />
      {fields.map(({ command, label, word, icon }, index) => (
        <CommandButton
          key={command}
          command={command}
          label={t(label)}
          tabIndex={stop(colours.length + index)}
        >
          {icon}
          {t(word)}
        </CommandButton>
      ))}
      <span className="notes-toolbar-line" />
      <KeyButton
        keys={writeKeys('Mod+C')}
        label={t('Copy the passage')}
        tabIndex={stop(colours.length + fields.length)}
        onPress={copySelection}
      >
        <CopyIcon />
      </KeyButton>
      {canBeUsed && (
        <>
          <span className="notes-toolbar-line" />
          <CommandButton
            command="review.useSelection"
            label={t('Use the selection as the words of the note')}
            tabIndex={stop(colours.length + fields.length + 1)}
          >
            <ReviewIcon />
            {t('Use for the note')}
          </CommandButton>
        </>
      )}
    </div>
  )
}

/** Runs a command after which the toolbar goes; the text then has the keyboard again. */
function runAndKeepKeyboard(command: string): void {
  runCommand(command)
  reader()?.focus()
}

function nextButton(key: string, current: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (current + 1) % count
    case 'ArrowLeft':
      return (current + count - 1) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}

function placeToolbar(element: HTMLElement, place: SelectionPlace): void {
  const canvas = element.offsetParent
  if (canvas === null) return
  const box = canvas.getBoundingClientRect()
  const { left, top } = toolbarPlace(
    place,
    { width: element.offsetWidth, height: element.offsetHeight },
    { width: canvas.clientWidth, visibleTop: Math.max(0, visibleTopOf(canvas) - box.top) },
  )
  element.style.transform = `translate(${String(left)}px, ${String(top)}px)`
}

/** The top of what is on the screen: that of the nearest ancestor that scrolls. */
function visibleTopOf(element: Element): number {
  for (let each = element.parentElement; each !== null; each = each.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(each).overflowY))
      return each.getBoundingClientRect().top
  }
  return 0
}
