import { useId } from 'react'
import { colours, type Annotation } from '../../core/annotation/rows'
import { firstKeyOf } from '../app/shortcuts'
import { copyQuote, openFieldOf, recolour, removeAnnotation } from '../app/actions'
import { copyLinkTo } from '../app/links'
import type { FieldKind } from '../app/state'
import {
  ClaimIcon,
  ColourMark,
  CopyIcon,
  DeleteIcon,
  EdgeIcon,
  LinkIcon,
  NoteIcon,
  SameWordsIcon,
  SpeakerIcon,
  TagIcon,
} from './icons'
import { useLoadedFields } from './fields'
import { CommandButton } from './KeyButton'
import { message, t, type Message } from '../../contract/language/translate'
import { colourWords } from './wording'

const fields: readonly { kind: FieldKind; label: Message; word: Message; icon: React.ReactNode }[] =
  [
    { kind: 'claim', label: message('Tag a claim'), word: message('Claim'), icon: <ClaimIcon /> },
    { kind: 'tag', label: message('Add a tag'), word: message('Tag'), icon: <TagIcon /> },
    {
      kind: 'speaker',
      label: message('Say who the speaker is'),
      word: message('Speaker'),
      icon: <SpeakerIcon />,
    },
    { kind: 'note', label: message('Write a note'), word: message('Note'), icon: <NoteIcon /> },
  ]

const edges = [
  {
    command: 'annotation.widenStart',
    label: message('Widen the start by a word'),
    edge: 'start',
    way: 'out',
  },
  {
    command: 'annotation.narrowStart',
    label: message('Narrow the start by a word'),
    edge: 'start',
    way: 'in',
  },
  {
    command: 'annotation.narrowEnd',
    label: message('Narrow the end by a word'),
    edge: 'end',
    way: 'in',
  },
  {
    command: 'annotation.widenEnd',
    label: message('Widen the end by a word'),
    edge: 'end',
    way: 'out',
  },
] as const

/** What can be done with the active annotation. */
export function CardControls({
  annotation,
  gone,
}: {
  readonly annotation: Annotation
  /** Whether its words are gone: it then has no edges in the text. */
  readonly gone: boolean
}) {
  const { id } = annotation
  useLoadedFields()
  return (
    <div className="notes-controls">
      <div className="notes-row">
        {fields.map(({ kind, label, word, icon }) => (
          <CommandButton
            key={kind}
            command={`annotation.${kind}`}
            label={t(label)}
            onPress={() => openFieldOf(id, kind)}
          >
            {icon}
            {t(word)}
          </CommandButton>
        ))}
      </div>
      <div className="notes-row">
        <ColourChoice annotation={annotation} />
        <span className="notes-row-end">
          {!gone &&
            edges.map(({ command, label, edge, way }) => (
              <CommandButton key={command} command={command} label={t(label)}>
                <EdgeIcon edge={edge} way={way} />
              </CommandButton>
            ))}
          <CommandButton command="annotation.sameWords" label={t('Same words elsewhere')}>
            <SameWordsIcon />
          </CommandButton>
          <CommandButton
            command="edit.copyQuote"
            label={t('Copy the quote with its citation')}
            onPress={copyQuote}
          >
            <CopyIcon />
          </CommandButton>
          <CommandButton
            command="edit.copyLink"
            label={t('Copy a link to it')}
            onPress={() => copyLinkTo(id)}
          >
            <LinkIcon />
          </CommandButton>
          <CommandButton
            command="annotation.remove"
            label={t('Delete the highlight')}
            onPress={() => removeAnnotation(id)}
          >
            <DeleteIcon />
          </CommandButton>
        </span>
      </div>
    </div>
  )
}

function ColourChoice({ annotation }: { readonly annotation: Annotation }) {
  const name = useId()
  return (
    <span className="notes-colours" role="radiogroup" aria-label={t('Colour')}>
      {colours.map((colour) => (
        <label
          key={colour}
          className={`notes-swatch notes-paper-${colour}`}
          title={t('Make it {{colour}} ({{key}})', {
            colour: colourWords[colour],
            key: firstKeyOf(`annotation.${colour}`),
          })}
        >
          <input
            type="radio"
            className="ui-hidden"
            name={name}
            aria-label={t(colourWords[colour])}
            checked={annotation.colour === colour}
            onChange={() => void recolour(annotation.id, colour)}
          />
          <ColourMark colour={colour} />
        </label>
      ))}
    </span>
  )
}
