import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readStructure } from './structure'

const realTexts = '../shared/polnear/train/text'

test.skipIf(!existsSync(realTexts))('hundreds of real texts (skipped without ../shared)', () => {
  for (const name of readdirSync(realTexts)) {
    const text = readFileSync(`${realTexts}/${name}`, 'utf8')
    const { metadata, body, tail } = readStructure(text)
    expect(metadata).toMatchObject({ title: text.trim().split('\n')[0]?.trim(), date: null })
    expect([null, 'AP', 'AFP', 'Reuters', 'UPI']).toContain(metadata.publication)
    expect(body.end - body.start).toBeGreaterThan(0.4 * text.length)
    expect(text.slice(tail?.start ?? text.length)).toMatch(
      /^(|\(?(Follow|Sign|Report|Addition).*)$/s,
    )
  }
})

const realStory = '../shared/articles/000_c370dfeada57f66a.txt'

test.skipIf(!existsSync(realStory))('a real story (skipped without ../shared)', () => {
  const text = readFileSync(realStory, 'utf8')
  const structure = readStructure(text)
  const { title, publication, date } = structure.metadata
  expect(title).toBe(text.split('\n')[2])
  expect(publication).toBe('Kazakhstan Today')
  expect(date).toBe('2023-11-28T11:11')
  expect(Object.keys(structure).sort()).toEqual(
    ['body', 'credit', 'dateLine', 'headline', 'metadata', 'repeatedHeadline', 'tail'].sort(),
  )
})
