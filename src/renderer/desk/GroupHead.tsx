import type { Stance } from '../../core/annotation/rows'
import { displayText } from '../../core/text/display'
import { useGalley } from '../app/state'
import { stanceWords } from '../claims/wording'
import { formatDate } from '../ui/format-date'
import { passages } from './wording'
import type { Group, Grouping } from './arrange'
import { describeSpeaker } from './list-rows'
import { t } from '../../contract/language/translate'

/** What the passages of a group have in common, and how many they are. */
export function GroupHead({
  group: { key, entries },
  grouping,
}: {
  readonly group: Group
  readonly grouping: Grouping
}) {
  const speaker = useGalley((state) => state.library?.speakers.get(key ?? ''))
  const article = useGalley((state) => state.library?.articles.get(key ?? ''))
  const words = ((): readonly [string, string] => {
    switch (grouping) {
      case 'speaker':
        return speaker === undefined
          ? [t('Speaker not known'), '']
          : [speaker.name, describeSpeaker(speaker)]
      case 'date':
        return [key === null ? t('Date not known') : formatDate(key), '']
      case 'article': {
        const date = article?.date ?? null
        const origin = [article?.publication ?? null, date === null ? null : formatDate(date)]
        return [article?.title ?? '', origin.filter((part) => part !== null).join(' · ')]
      }
      case 'stance':
        return [t(stanceWords[(key ?? 'mentions') as Stance]), '']
      case 'none':
        return ['', '']
    }
  })()
  const [name, detail] = words
  return (
    <h3 className="desk-group">
      <span className="desk-group-name" dir="auto">
        {displayText(name)}
      </span>
      {detail !== '' && <span className="desk-group-detail">{displayText(detail)}</span>}
      <span className="desk-group-count">{passages(entries.length)}</span>
    </h3>
  )
}
