import { useMemo } from 'react'
import { useGalley } from '../app/state'
import { sameSubject, subjectOf, useDesk, type DeskList } from './desk'
import { CardRows } from './CardRows'
import { ClaimHead } from './ClaimHead'
import { FileTools } from './FileTools'
import { groupsOf } from './shown'
import { SpeakerHead } from './SpeakerHead'
import { TagHead } from './TagHead'
import { t, message, type Message } from '../../contract/language/translate'

/** The file of what is chosen at the left: what it is, and every passage that there is about it. */
export function FilePane() {
  const list = useDesk((state) => state.list)
  const selected = useDesk((state) => state.selected)
  const library = useGalley((state) => state.library)
  const subject = useMemo(() => subjectOf({ list, selected }), [list, selected])
  if (subject === null) return <NothingChosen />
  switch (subject.kind) {
    case 'claim': {
      const claim = library?.claims.get(subject.claimId)
      if (claim === undefined) return <NothingChosen />
      return (
        <section
          className="desk-file"
          aria-label={t('File of the claim {{title}}', { title: claim.title })}
        >
          <ClaimHead claim={claim} />
          <Passages key={JSON.stringify(subject)} />
        </section>
      )
    }
    case 'speaker': {
      const speaker = library?.speakers.get(subject.speakerId)
      if (speaker === undefined) return <NothingChosen />
      return (
        <section
          className="desk-file"
          aria-label={t('All that {{name}} said', { name: speaker.name })}
        >
          <SpeakerHead speaker={speaker} />
          <Passages key={JSON.stringify(subject)} />
        </section>
      )
    }
    case 'tag':
      return (
        <section
          className="desk-file"
          aria-label={t('All that is tagged {{name}}', { name: subject.name })}
        >
          <TagHead name={subject.name} />
          <Passages key={JSON.stringify(subject)} />
        </section>
      )
  }
}

const choosing: Readonly<Record<DeskList, Message>> = {
  claims: message('Choose a claim to see everything that there is about it.'),
  speakers: message('Choose a speaker to see everything that there is about it.'),
  tags: message('Choose a tag to see everything that there is about it.'),
}

function NothingChosen() {
  const list = useDesk((state) => state.list)
  return (
    <section className="desk-file" aria-label={t('File')}>
      <p className="app-quiet">{t(choosing[list])}</p>
    </section>
  )
}

function Passages() {
  const desk = useDesk()
  const library = useGalley((state) => state.library)
  const subject = subjectOf(desk)
  const groups = groupsOf(desk, library)
  const isThere = desk.file !== null && sameSubject(desk.file.subject, subject)
  const { text, stance, speakerId } = desk.filter
  const isFiltered = text !== '' || stance !== null || speakerId !== null
  if (!isThere) return <div className="desk-cards" />
  return (
    <>
      {(desk.file.entries.length > 0 || isFiltered) && <FileTools groups={groups} />}
      {groups.length > 0 ? (
        <CardRows groups={groups} />
      ) : (
        <p className="desk-hint" role="status">
          {isFiltered
            ? t('No passage fits the filter.')
            : t(
                'No passages yet. Highlight words in an article and press C to put them under a claim, S to say who said them, T to tag them.',
              )}
        </p>
      )}
    </>
  )
}
