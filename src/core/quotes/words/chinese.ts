import { list } from './list'

/** Verbs of saying; longer ones first, so that 表示 is not read as a name and 示. */
export const CHINESE_VERBS: readonly string[] = list(`
  指出 表示 强调 介绍 认为 宣布 回应 回答 透露 补充 称赞 坦言 写道 说道 问道 答道 告诉 提到 谈到 重申 呼吁
  承诺 警告 解释 评论 声明 感叹 直言 宣称 声称 提出 說道 強調 認為 回應 補充 說 说 称 稱 問 问 答 道
`)

/** What may stand between the speaker and the verb: "also", "yesterday", "in an interview". */
export const CHINESE_ADVERBS: readonly string[] = list(`
  还 也 又 曾 则 就 都 均 再次 随后 近日 今日 昨日 日前 当天 同时 明确 特别 進一步 进一步 公开 笑着 对此 此前
  此外 接着 最后 首先 其中
`)

/** From these on the words before the verb are no longer the speaker: "毛宁 | 在记者会上 | 表示". */
export const CHINESE_PREPOSITIONS: readonly string[] = list(
  '在 向 对 對 于 於 就 接受 出席 通过 针对',
)
