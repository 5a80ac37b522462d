import { urlOfLabelledLine } from './header-lines'

/** What a line in the tail of a page is. */
type TailLine = 'boilerplate' | 'list heading' | 'other'

/** A copyright notice in full is longer than a prompt, a paragraph of the story longer still. */
const longestNotice = 500
const longestPrompt = 200

const notices = [
  /^(?:©|\(c\)\s|copyright\s*(?:©|\(c\)|\d{4}|by\b|notice))/iu,
  /copyright of (?:the )?materials|all rights reserved|(?:все|авторские) права (?:защищены|сохранены|принадлежат)|барлық құқықтар|版权所有|未经.{0,12}(?:授权|许可|允许)/iu,
  /(?:this|the) (?:information|material|article|story|content).{0,40}may not be (?:reproduced|republished|published|copied|redistributed)/iu,
  /(?:при (?:использовании|перепечатке|копировании|цитировании).{0,80}ссылка|ссылка на .{1,60} обязательна|сілтеме жасау міндетті)/iu,
]

const prompts = [
  /^(?:found|noticed|see|spotted) an? (?:error|mistake|typo)\b/iu,
  /^(?:select|highlight) .{1,40}press ctrl/iu,
  /^(?:нашли|заметили|обнаружили) (?:ошибку|опечатку)/iu,
  /^выделите .{1,60}(?:ctrl|enter)/iu,
  /^(?:мәтінде |мәтіннен )?қате (?:тап|көр|байқа)/iu,
  /^share(?: (?:this|the)(?: (?:article|story|news|page|post|link))?)?(?: (?:on|via|with)\b.{0,40})?[:.!]?$/iu,
  /^(?:поделиться|поделитесь|бөлісу|бөлісіңіз|分享(?:到|至)?)(?:\s.{0,60})?[:：.!]?$/iu,
  /^(?:follow|join) .{1,60} on (?:twitter|facebook|x|instagram|telegram|whatsapp|youtube|linkedin|threads)\b/iu,
  /^(?:follow us|subscribe (?:to|now|for)\b|sign up (?:for|to)\b|read us (?:on|in)\b|download (?:the|our) app)/iu,
  /^(?:подписывайтесь|подпишитесь|читайте нас|следите за (?:нами|нашими|новостями)|жазылыңыз|关注我们|扫描二维码)/iu,
  /^(?:tags?|keywords?|topics?|теги|метки|ключевые слова|тегтер|标签|关键词)\s*[:：]/iu,
  /^(?:source|источник|дереккөз|дереккөзі|来源|责任编辑|编辑)\s*[:：]/iu,
  /^(?:\d+ )?(?:comments?|комментари(?:и|й|ев|я)|пікірлер)(?: ?\(?\d+\)?)?$/iu,
  /^(?:leave a comment|advertisement|реклама|print(?: this)?|распечатать|басып шығару)$/iu,
  /^\(?(?:additional )?reporting by .+(?:editing|writing) by/iu,
  /^\(?(?:editing|writing) by \p{Lu}/u,
  /^our standards:/iu,
]

const listHeadings =
  /^(?:relevant news|related(?: (?:news|articles?|stories|topics|content|posts|links))?|most (?:viewed|read|popular|commented|shared)|popular(?: (?:news|stories|now))?|read (?:also|more|next)|see also|more (?:news|stories|on this story)|latest(?: news| stories)?|trending(?: now)?|recommended(?: for you)?|you (?:may|might) also like|читайте также|читать также|по теме|материалы по теме|похожие (?:новости|материалы)|популярное|популярные новости|самое (?:читаемое|популярное)|последние новости|новости по теме|тағы (?:да )?оқыңыз(?:дар)?|оқи отырыңыз|соңғы жаңалықтар|көп оқылған(?:дар)?|相关新闻|相关阅读|相关报道|热门(?:新闻|文章)?|推荐阅读|延伸阅读|更多新闻)\s*[:：…]?$/iu

/** What a trimmed line would be at the end of a page. Never looks at more than a few hundred code units. */
function tailLine(line: string): TailLine {
  if (line.length > longestNotice) return 'other'
  if (notices.some((notice) => notice.test(line))) return 'boilerplate'
  if (line.length > longestPrompt) return 'other'
  if (listHeadings.test(line)) return 'list heading'
  return urlOfLabelledLine(line) !== null || prompts.some((prompt) => prompt.test(line))
    ? 'boilerplate'
    : 'other'
}

/**
 * The index of the line with which the boilerplate at the end of a page begins, or the number of
 * lines if there is none. Lines of another kind belong to it only as the entries of a list ("Most
 * viewed"): short, and not a sentence.
 */
export function firstTailLine(lines: readonly string[]): number {
  let first = lines.length
  let entries = false
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index] ?? ''
    const kind = tailLine(line)
    if (kind === 'list heading' || (kind === 'boilerplate' && !entries)) {
      first = index
      entries = false
    } else if (kind === 'other' && isEntry(line)) entries = true
    else break
  }
  return first
}

function isEntry(line: string): boolean {
  return line.length <= 160 && !/[.!?…。！？"”»]$/u.test(line)
}
