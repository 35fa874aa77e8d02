// Shows the pictures of `photoplay bench judges --pictures FOLDER` to public detectors and counts what they see.
// Usage: node judge.mjs FOLDER [--only faces|triplets|bodies|animals] [--scores] [--json]
//        node judge.mjs --control     the detectors on photographs of people that come with face-api
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { controlled, judged } from './sittings.mjs';
import { openDetectors } from './detectors.mjs';

const SETS = ['faces', 'triplets', 'bodies', 'animals'];

function request() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { only: { type: 'string' }, json: { type: 'boolean' }, scores: { type: 'boolean' }, control: { type: 'boolean' } },
  });
  if (values.only && !SETS.includes(values.only))
    throw new Error(`there is no set "${values.only}": choose one of ${SETS.join(', ')}`);
  if (!values.control && positionals.length !== 1)
    throw new Error('name the folder that "photoplay bench judges --pictures FOLDER" has filled');
  return { ...values, folder: positionals[0] };
}

function picturesIn(folder) {
  const file = path.join(folder, 'manifest.json');
  if (!fs.existsSync(file))
    throw new Error(`${file} is not there: make it with "photoplay bench judges --pictures ${folder}"`);
  const { pictures } = JSON.parse(fs.readFileSync(file, 'utf8'));
  const made = pictures.filter((p) => p.box);
  if (made.length === 0) throw new Error(`${file} lists ${pictures.length} pictures, of which none is made yet`);
  return made;
}

function show(lines, which) {
  const percent = (l) => `${(100 * l.passed / l.n).toFixed(1)}%`;
  const rows = lines.map((l) => [l.set, l.judge, `${l.passed} of ${l.n}`, percent(l), l.asked ? `${100 * l.asked}%` : '-', l.note ?? '']);
  const table = [['set', 'judge', 'passed', '', 'asked', ''], ...rows];
  const widths = table[0].map((_, i) => Math.max(...table.map((row) => row[i].length)));
  for (const row of table) console.log(row.map((cell, i) => cell.padEnd(widths[i])).join('  ').trimEnd());
  for (const l of lines.filter((x) => x[which]?.length > 0)) {
    console.log(`\n${l.set}, ${l.judge}:`);
    for (const f of l[which]) console.log(`  ${f.file}  ${f.why}`);
  }
}

/** One number a set: that of the judge that is hardest to please. */
function summary(lines) {
  const numbers = {};
  for (const l of lines.filter((x) => x.asked)) {
    const share = Math.round(10000 * l.passed / l.n) / 10000;
    if (numbers[l.set] && numbers[l.set].share <= share) continue;
    numbers[l.set] = { share, passed: l.passed, n: l.n, asked: l.asked, judge: l.judge,
      failures: l.failures.map((f) => f.file) };
  }
  return JSON.stringify({ judges: numbers });
}

async function main() {
  const { folder, only, json, scores, control } = request();
  const pictures = control ? [] : picturesIn(folder).filter((p) => !only || p.set === only);
  const detectors = await openDetectors();
  const progress = (text) => process.stderr.isTTY && process.stderr.write(`\r\x1b[K${text}`);
  const lines = control ? await controlled(detectors) : await judged(detectors, folder, pictures, progress);
  progress('');
  if (!json) show(lines, scores ? 'all' : 'failures');
  if (!control) console.log(summary(lines));
}

main().catch((e) => {
  console.error(`judge: ${e.message}`);
  process.exitCode = 2;
});
