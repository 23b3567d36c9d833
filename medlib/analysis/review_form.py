"""The rating form: one HTML file that asks nobody, runs offline and saves what was rated.

Texts of models reach the page as JSON and are set as text, never as markup; the page's own policy
lets nothing run or load but the script below.
"""

import base64
import hashlib
import html
import json
from typing import Any

from medlib.analysis.review import Axis

STYLE = """
body { font: 17px/1.5 system-ui, sans-serif; color: #1d2733; max-width: 70rem; margin: 0 auto;
  padding: 0 1rem 3rem }
header { position: sticky; top: 0; background: #fff; border-bottom: 1px solid #ccd3da;
  padding: .5rem 0; display: flex; flex-wrap: wrap; gap: .4rem .6rem; align-items: center }
h1 { font-size: 1.15rem; margin: 0 } h2 { font-size: 1.15rem; white-space: pre-wrap }
progress { flex: 1; min-width: 5rem; height: 1rem; accent-color: #2b7a78 }
#answers { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: 1rem }
article { background: #f5f7f9; border-left: 4px solid #3b5b92; padding: .5rem .9rem }
article p { white-space: pre-wrap; overflow-wrap: anywhere; margin: .3rem 0 }
fieldset { border: 1px solid #d8dee5; margin: .7rem 0; padding: .3rem .9rem .5rem }
legend { font-weight: 600 } fieldset.open { border-left: 5px solid #d9902f }
[role=radiogroup] { display: flex; flex-wrap: wrap; gap: 0 1.3rem }
[role=radiogroup] b { min-width: 5.5rem } label { padding: .15rem .3rem; cursor: pointer }
:focus-visible { outline: 3px solid #3b5b92; outline-offset: 2px } h2:focus { outline: none }
button, input[type=file] { font: inherit } button { padding: .25rem .6rem }
@media (max-width: 40rem) { header { position: static } [role=radiogroup] b { width: 100% } }
"""
SCRIPT = """
'use strict';
const data = JSON.parse(document.getElementById('data').textContent);
const at = id => document.getElementById(id);
const name = (item, answer, axis) => [item, answer, axis].join(' ');
const all = data.items.flatMap(i => i.answers.flatMap(a =>
  data.axes.map(x => name(i.item, a.letter, x.name))));
let place = 0, given = {};
try { given = JSON.parse(localStorage.getItem(data.sheet)) || {}; } catch (e) { given = {}; }

function make(tag, text, into, more) {
  const node = Object.assign(document.createElement(tag), more);
  if (text !== null) node.textContent = text;
  into.append(node);
  return node;
}
function open(item) {
  return item.answers.some(a => data.axes.some(x => !given[name(item.item, a.letter, x.name)]));
}
function tell(text) {
  const done = all.filter(n => given[n]).length, left = data.items.filter(open).length;
  at('bar').max = all.length; at('bar').value = done;
  at('told').textContent = `${done} of ${all.length} ratings, ${left} questions open`;
  if (text !== undefined) at('said').textContent = text;
}
function rate(key, choice, box) {
  given[key] = choice;
  try { localStorage.setItem(data.sheet, JSON.stringify(given)); } catch (e) { /* save the file */ }
  mark(box); tell('');
}
function mark(box) {
  box.classList.toggle('open', [...box.querySelectorAll('[role=radiogroup]')].some(
    g => !g.querySelector('input:checked')));
}
function show(number) {
  place = Math.max(0, Math.min(data.items.length - 1, number));
  const item = data.items[place];
  at('number').textContent = `Question ${place + 1} of ${data.items.length}`;
  at('question').textContent = item.question;
  at('answers').replaceChildren(); at('axes').replaceChildren();
  for (const a of item.answers) {
    const card = make('article', null, at('answers'));
    make('b', `Answer ${a.letter}`, card); make('p', a.text || '(nothing was written)', card);
  }
  for (const axis of data.axes) {
    const box = make('fieldset', null, at('axes'));
    make('legend', axis.question, box);
    for (const a of item.answers) {
      const group = make('div', null, box);
      group.setAttribute('role', 'radiogroup');
      group.setAttribute('aria-label', `Answer ${a.letter}: ${axis.question}`);
      make('b', `Answer ${a.letter}`, group);
      const key = name(item.item, a.letter, axis.name);
      for (const choice of axis.choices) {
        const label = make('label', null, group);
        const radio = make('input', null, label, {type: 'radio', name: key, value: choice});
        radio.checked = given[key] === choice;
        radio.addEventListener('change', () => rate(key, choice, box));
        label.append(' ' + choice);
      }
    }
    mark(box);
  }
  tell(); window.scrollTo(0, 0); at('question').focus();
}
function save() {
  const rows = data.items.flatMap(i => i.answers.map(a => JSON.stringify(Object.assign(
    {sheet: data.sheet, item: i.item, answer: a.letter},
    Object.fromEntries(data.axes.map(x => [x.name, given[name(i.item, a.letter, x.name)] || '']))
  ))));
  const text = '[\\n' + rows.join(',\\n') + '\\n]\\n';
  const link = make('a', null, document.body, {download: `${data.rater}_${data.sheet}.json`});
  link.href = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
  link.click(); link.remove();
  tell(`Saved as ${link.download}.`);
}
async function load(file) {
  try {
    const rows = JSON.parse(await file.text()), found = {};
    if (rows.some(r => r.sheet !== data.sheet)) throw new Error('of another sheet');
    for (const r of rows) for (const x of data.axes)
      if (x.choices.includes(r[x.name])) found[name(r.item, r.answer, x.name)] = r[x.name];
    given = Object.assign(given, found);
    show(place); tell('Loaded.');
  } catch (e) { tell('Not loaded: not a file that this form saved.'); }
}
at('back').onclick = () => show(place - 1);
at('next').onclick = () => show(place + 1);
at('todo').onclick = () => {
  const later = data.items.findIndex((i, n) => n > place && open(i));
  const any = later < 0 ? data.items.findIndex(open) : later;
  if (any < 0) tell('All is rated: save the file.'); else show(any);
};
at('save').onclick = save;
at('load').onchange = event => load(event.target.files[0]);
document.addEventListener('keydown', e => {
  if (e.ctrlKey || e.metaKey || e.altKey) return;
  const key = {n: 'next', p: 'back', o: 'todo', s: 'save'}[e.key];
  if (key) { e.preventDefault(); at(key).click(); }
});
show(Math.max(0, data.items.findIndex(open)));
"""
PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none';
 form-action 'none'; style-src '{style_hash}'; script-src '{script_hash}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>{style}</style></head><body>
<header><h1 id="number"></h1><progress id="bar" aria-label="ratings given"></progress>
<span id="told"></span><button id="back">Previous (p)</button><button id="next">Next (n)</button>
<button id="todo">Next open (o)</button><button id="save">Save (s)</button>
<span id="said" role="status"></span></header>
<noscript><p>This form needs JavaScript; rate in the spreadsheet instead.</p></noscript>
<main><h2 id="question" tabindex="-1"></h2><div id="answers"></div><form id="axes"></form></main>
<footer><p>{note}</p>
<p>Keys: Tab and the arrows choose; n next, p previous, o next open, s save.</p>
<label>Go on with a saved file: <input type="file" id="load" accept=".json"></label></footer>
<script type="application/json" id="data">{data}</script>
<script>{script}</script></body></html>
"""


def page(rater: str, rows: list[dict[str, str]], axes: dict[str, Axis], note: str) -> str:
    """Return the form of one sheet.

    Args:
        rows: of `review.sheets`, those of an item one after the other.
    """
    items: dict[str, dict[str, Any]] = {}
    for row in rows:
        item = {"item": row["item"], "question": row["question"], "answers": []}
        shown = {"letter": row["answer"], "text": row["text"]}
        items.setdefault(row["item"], item)["answers"].append(shown)
    data = {
        "sheet": rows[0]["sheet"], "rater": rater, "items": list(items.values()),
        "axes": [{"name": n, "question": a.question, "choices": a.choices}
                 for n, a in axes.items()],
    }  # fmt: skip
    return PAGE.format(
        title=f"Rating sheet of {html.escape(rater)}", note=html.escape(note), style=STYLE,
        script=SCRIPT, style_hash=_hash(STYLE), script_hash=_hash(SCRIPT),
        data=json.dumps(data, ensure_ascii=True).replace("<", "\\u003c"),
    )  # fmt: skip


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
