import ts from 'typescript'

/**
 * What a source file says to the user: the messages that it translates, and the words that it does not.
 *
 * @typedef {object} Strings
 * @property {Message[]} messages
 * @property {Left[]} left
 *
 * @typedef {object} Message
 * @property {string} text the English words, which are the key of the catalogs
 * @property {boolean} counts whether its call gives a count, on which the plural depends
 * @property {number} line
 *
 * @typedef {object} Left words that are shown as they stand in the code
 * @property {string} text
 * @property {number} line
 */

/** The functions whose first argument is a message. */
const translating = new Set(['t', 'message', 'parts'])

/** Attributes and properties whose value is for people, however short it is. */
const forPeople =
  /^(?:title|label|placeholder|alt|legend|hint|words|detail|message|advice|buttonLabel|buttons|action|description|tooltip|toolTip|aria-(?:label|description|placeholder|roledescription|valuetext))$/u

/** Attributes and properties whose value never is. */
const notForPeople =
  /^(?:className|id|key|role|type|style|d|viewBox|name|href|rel|htmlFor|slot|keys|reach|group|command|code|sql|data-.*|aria-(?:controls|labelledby|describedby|keyshortcuts))$/u

/** Functions that are given selectors, ids, key names and what developers read. */
const notTranslating =
  /(?:^|\.)(?:querySelector(?:All)?|closest|matches|matchMedia|guard|runCommand|firstKeyOf|writeKeys|useHint|useFirstKey|wordKeys|on|send|addEventListener|getPropertyValue|setProperty|setAttribute|removeAttribute|includes|regex|startsWith|endsWith|replaceAll|replace|split|join|asks|error|warn|log)$/u

/** What looks like words and is a selector, a path of a picture, a policy or a name of a key. */
const noWords =
  /^[Mm][\d.-]|^\(prefers|\[[\w-]+[\]=~]|[:>]\s?not\(|^[.#][\w-]+|^[a-z]+(?:-[a-z]+)+(?:\s|$)|^\s?[a-z]+-[a-z-]+|'self'|^(?:Escape|Enter|Delete|Backspace|Home|End|Tab|Shift|Alt|Control|Meta|AltGraph|CapsLock|Fn|Dead|Process|Plus|Up|Down|Left|Right|Super|Space|Mod|Win|Ctrl|Files|Galley|Library|Markdown|Arrow\w+|Page\w+|Key|F\d+)$/u

/**
 * @param {string} source TypeScript
 * @param {string} fileName tells whether it has JSX
 * @returns {Strings}
 */
export function stringsIn(source, fileName) {
  const kind = fileName.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true, kind)
  /** @type {Strings} */
  const found = { messages: [], left: [] }
  /** @param {ts.Node} node */
  const lineOf = (node) => file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1
  /** @param {ts.Node} node @param {string} text */
  const leave = (node, text) =>
    found.left.push({ text: text.replace(/\s+/gu, ' ').trim(), line: lineOf(node) })

  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return
    if (ts.isCallExpression(node) && translating.has(node.expression.getText(file))) {
      const [text, values] = node.arguments
      if (text !== undefined && ts.isStringLiteralLike(text)) {
        const counts = values !== undefined && /\bcount\b/u.test(values.getText(file))
        found.messages.push({ text: text.text, counts, line: lineOf(text) })
      } else if (text !== undefined && ts.isTemplateExpression(text))
        leave(text, text.getText(file))
      else if (text !== undefined) visit(text)
      if (values !== undefined) visit(values)
      return
    }
    if (ts.isJsxText(node)) {
      if (/\p{L}{2}/u.test(node.text)) leave(node, node.text)
    } else if (ts.isStringLiteralLike(node)) {
      if (isSaid(node, node.text, file)) leave(node, node.text)
    } else if (ts.isTemplateExpression(node)) {
      const words = [node.head, ...node.templateSpans.map(({ literal }) => literal)]
      if (isSaid(node, words.map(({ text }) => text).join('·'), file))
        leave(node, node.getText(file))
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/**
 * Whether a literal is shown to people, by where it stands and how it reads.
 *
 * @param {ts.Node} literal
 * @param {string} text
 * @param {ts.SourceFile} file
 */
function isSaid(literal, text, file) {
  if (!/\p{L}{2}/u.test(text)) return false
  const place = placeOf(literal, file)
  if (place === 'said') return true
  if (place === 'not said' || noWords.test(text)) return false
  const words = text.replaceAll('·', ' ').trim()
  return (
    /\p{L}[\p{L}.,:;…”“"'?!]*\s+[\p{L}“"(]/u.test(words) || /^\p{Lu}\p{Ll}+[.…?!:]?$/u.test(words)
  )
}

/**
 * @param {ts.Node} literal
 * @param {ts.SourceFile} file
 * @returns {'said' | 'not said' | 'unknown'}
 */
function placeOf(literal, file) {
  for (let node = literal; node.parent !== undefined; node = node.parent) {
    const { parent } = node
    if (ts.isThrowStatement(parent) || ts.isTypeNode(parent)) return 'not said'
    if (ts.isNewExpression(parent) && /(?:Error|RegExp)$/u.test(parent.expression.getText(file)))
      return 'not said'
    if (ts.isJsxAttribute(parent) || (ts.isPropertyAssignment(parent) && parent.name !== node)) {
      const name = parent.name.getText(file).replace(/^'|'$/gu, '')
      if (notForPeople.test(name)) return 'not said'
      const isDirect =
        node === literal || ts.isArrayLiteralExpression(node) || ts.isJsxExpression(node)
      return forPeople.test(name) && isDirect ? 'said' : 'unknown'
    }
    if (ts.isPropertyAssignment(parent)) return 'not said'
    if (ts.isJsxExpression(parent) && !ts.isJsxAttribute(parent.parent)) return 'said'
    if (ts.isCallExpression(parent) && parent.expression !== node) {
      return notTranslating.test(parent.expression.getText(file)) ? 'not said' : 'unknown'
    }
    if (
      ts.isBinaryExpression(parent) &&
      /^(?:[!=]==?|in)$/u.test(parent.operatorToken.getText(file))
    )
      return 'not said'
    if (ts.isCaseClause(parent) && parent.expression === node) return 'not said'
    if (ts.isElementAccessExpression(parent)) return 'not said'
    if (ts.isStatement(parent) || ts.isFunctionLike(parent)) return 'unknown'
  }
  return 'unknown'
}
