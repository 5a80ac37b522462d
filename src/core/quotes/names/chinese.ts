import { CHINESE_SOUNDS, CHINESE_SURNAMES, CHINESE_TITLES } from '../words/chinese-names'

const NATIVE = `(?:${CHINESE_SURNAMES})\\p{Script=Han}{1,2}`
const FOREIGN = `[${CHINESE_SOUNDS}]{3,6}|[${CHINESE_SOUNDS}]{1,6}(?:[·・][${CHINESE_SOUNDS}]{1,8}){1,3}`
const AFTER_OFFICE = new RegExp(`^.{0,20}(?:${CHINESE_TITLES})(?<name>${FOREIGN}|${NATIVE})$`, 'u')
const BEFORE_OFFICE = new RegExp(`^(?<name>${NATIVE}|${FOREIGN})(?:${CHINESE_TITLES})$`, 'u')

/** The name in the Chinese words that name a speaker, without the office; undefined where they must stand. */
export function chineseName(words: string): string | undefined {
  const match = AFTER_OFFICE.exec(words) ?? BEFORE_OFFICE.exec(words)
  return match?.groups?.['name']
}
