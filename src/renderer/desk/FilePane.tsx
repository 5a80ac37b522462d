import { useMemo } from 'react'
import { useGalley } from '../app/state'
import { sameSubject, subjectOf, useDesk } from './desk'
import { CardRows } from './CardRows'
import { ClaimHead } from './ClaimHead'
import { FileTools } from './FileTools'
import { groupsOf } from './shown'
import { SpeakerHead } from './SpeakerHead'
import { TagHead } from './TagHead'

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
        <section className="desk-file" aria-label={`File of the claim ${claim.title}`}>
          <ClaimHead claim={claim} />
          <Passages key={JSON.stringify(subject)} />
        </section>
      )
    }
    case 'speaker': {
      const speaker = library?.speakers.get(subject.speakerId)
      if (speaker === undefined) return <NothingChosen />
      return (
        <section className="desk-file" aria-label={`All that ${speaker.name} said`}>
          <SpeakerHead speaker={speaker} />
          <Passages key={JSON.stringify(subject)} />
        </section>
      )
    }
    case 'tag':
      return (
        <section className="desk-file" aria-label={`All that is tagged ${subject.name}`}>
          <TagHead name={subject.name} />
          <Passages key={JSON.stringify(subject)} />
        </section>
      )
  }
}

function NothingChosen() {
  const list = useDesk((state) => state.list)
  const words = { claims: 'claim', speakers: 'speaker', tags: 'tag' }[list]
  return (
    <section className="desk-file" aria-label="File">
      <p className="app-quiet">Choose a {words} to see everything that there is about it.</p>
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
            ? 'No passage fits the filter.'
            : 'No passages yet. Highlight words in an article and press C to put them under a claim, S to say who said them, T to tag them.'}
        </p>
      )}
    </>
  )
}
