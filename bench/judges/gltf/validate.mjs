// Judges .glb, .vrm and .gltf files by Khronos' glTF validator.
//   npm install && node validate.mjs FILE...
// Prints a line a file and each message once with how often it came; exit code 1 if any file has errors.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import validator from 'gltf-validator';

const severities = ['error', 'warning', 'information', 'hint'];
let failed = process.argv.length < 3;
if (failed) console.error('say which files: node validate.mjs FILE...');
for (const file of process.argv.slice(2)) {
  const report = await validator.validateBytes(new Uint8Array(await readFile(file)), {
    uri: path.basename(file),
    maxIssues: 0,
    externalResourceFunction: async (uri) =>
      new Uint8Array(await readFile(path.join(path.dirname(file), decodeURIComponent(uri)))),
  });
  const { numErrors, numWarnings, numInfos, numHints, messages } = report.issues;
  failed ||= numErrors > 0;
  console.log(`${file}: ${numErrors} errors, ${numWarnings} warnings, ${numInfos} informations, ${numHints} hints`);
  const kinds = new Map();
  for (const m of messages) {
    const kind = kinds.get(m.code) ?? { count: 0, first: m };
    kind.count += 1;
    kinds.set(m.code, kind);
  }
  for (const [code, { count, first }] of kinds)
    console.log(`  ${severities[first.severity]} ${code} (${count}): ${first.message} ${first.pointer ?? ''}`);
}
process.exitCode = failed ? 1 : 0;
