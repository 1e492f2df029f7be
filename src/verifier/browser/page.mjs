// The page: takes files, checks, and shows the report. Everything is shown with textContent: a file cannot put markup here.
import { problemLine, shown, verifyCase } from '../core.mjs'
import { browserTools } from './tools.mjs'

const at = id => document.getElementById(id)

const checkLabels = {
  file: 'The file reads',
  evidence: 'The evidence files are the ones recorded',
  fields: 'What each entry says is what was recorded',
  chain: 'The entries follow each other unbroken',
  inclusion: 'Each entry is in the log',
  checkpoint: 'The log is signed',
  statement: 'This is the whole case, signed',
  earlier: 'The log only ever grew: older checkpoints in the file',
  older: 'The log only ever grew: checkpoints that you gave',
}

const statusWords = { passed: 'Passed', failed: 'Failed', 'not done': 'Not done' }

/** As many problems as anybody reads; a file that was made to have a million of them must not stop the page. */
const mostShown = 200

function element(name, text, ...children) {
  const made = document.createElement(name)
  if (text !== null) made.textContent = text
  made.append(...children)
  return made
}

const fill = (id, children) => at(id).replaceChildren(...children)

function problemList({ problems }) {
  if (problems.length === 0) return []
  const items = problems.slice(0, mostShown).map(problem => element('li', problemLine(problem)))
  const more = problems.length - items.length
  const rest = more > 0 ? [element('p', `And ${more} more.`)] : []
  return [element('h3', 'What does not agree'), element('ol', null, ...items), ...rest]
}

const described = pairs => pairs.flatMap(([term, text]) => [element('dt', term), element('dd', shown(text))])

function about(name, { file, key }) {
  if (file === null) return described([['Name', name]])
  return described([
    ['Name', name],
    ['Case', file.reference],
    ['Exported', `${file.exported.at} (universal time), by ${file.exported.by}, for ${file.exported.for}`],
    ['Made for the compartments', file.compartments.join(', ') || 'none'],
    ['Key', key],
  ])
}

const means = hasEd25519 =>
  hasEd25519
    ? 'Signatures were checked by this browser.'
    : 'This browser has no Ed25519 of its own. Signatures were checked by slower code in this page.'

function show(name, report, hasEd25519) {
  const [verdict, ...rest] = report.summary
  at('result').className = report.ok ? 'passed' : 'failed'
  at('verdict').textContent = verdict
  fill(
    'summary',
    rest.map(line => element('p', line)),
  )
  fill('problems', problemList(report))
  const rows = Object.entries(report.checks).map(([check, status]) => {
    const label = element('th', checkLabels[check])
    label.scope = 'row'
    return element('tr', null, label, element('td', statusWords[status]))
  })
  fill('checks', rows)
  fill('about', about(name, report))
  at('means').textContent = means(hasEd25519)
  at('result').hidden = false
}

const tell = text => (at('status').textContent = text)

/** Lets the browser draw and listen. */
const pause = share => {
  tell(`Checking: ${Math.round(share * 100)} in 100 done.`)
  return new Promise(resolve => setTimeout(resolve))
}

const bytesOfFile = async file => new Uint8Array(await file.arrayBuffer())

async function given(tools) {
  const older = []
  for (const file of at('older').files) older.push({ name: file.name, bytes: await bytesOfFile(file) })
  const files = []
  for (const file of at('files').files) {
    tell(`Reading ${shown(file.name)}.`)
    files.push({ name: file.name, sha256: await tools.digestOf(file) })
  }
  return { key: at('key').value.trim() || null, older, files }
}

async function check(file) {
  at('result').hidden = true
  tell(`Reading ${shown(file.name)}.`)
  try {
    const tools = await browserTools(globalThis.crypto?.subtle, pause)
    const report = await verifyCase(await bytesOfFile(file), await given(tools), tools)
    show(file.name, report, tools.hasEd25519)
    tell(`Checked. ${report.summary[0]}`)
  } catch (error) {
    tell(`The file could not be checked: ${shown(error.message)}`)
  }
}

let isChecking = false
async function checkOnce() {
  const [file] = at('case').files
  if (isChecking || file === undefined) return tell(isChecking ? 'Still checking.' : 'Choose an exported case first.')
  isChecking = true
  await check(file)
  isChecking = false
}

at('form').addEventListener('submit', event => {
  event.preventDefault()
  void checkOnce()
})
at('print').addEventListener('click', () => window.print())

document.addEventListener('dragover', event => {
  event.preventDefault()
  document.body.className = 'dropping'
})
document.addEventListener('dragleave', () => (document.body.className = ''))
document.addEventListener('drop', event => {
  event.preventDefault()
  document.body.className = ''
  if (event.dataTransfer.files.length === 0) return
  at('case').files = event.dataTransfer.files
  void checkOnce()
})
