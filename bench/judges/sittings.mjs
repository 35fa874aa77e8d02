// Shows pictures to the detectors, set by set, and gives a line for each judge: set, judge, n, passed, asked, failures,
// all (every picture with what was seen in it), perhaps a note.
import path from 'node:path';
import { FACE_CONFIDENCE, OBJECT_CONFIDENCE, faceFound, named, present, triplets } from './measures.mjs';

/** Shares that are asked for. */
const ASKED = { faces: 0.95, triplets: 0.95, bodies: 0.95, animals: 0.6 };
const MOST_BLAMED = 12;

/** People in the photographs that come with face-api, counted by eye: all faces can be made out. */
const PHOTOGRAPHED = { 'sample1.jpg': 3, 'sample2.jpg': 3, 'sample3.jpg': 3, 'sample4.jpg': 4, 'sample5.jpg': 5, 'sample6.jpg': 4 };

export async function judged(detectors, folder, pictures, progress) {
  let shown = 0;
  const each = async (set, look) => {
    const found = [];
    for (const picture of pictures.filter((p) => p.set === set)) {
      progress(`${++shown} of ${pictures.length}: ${picture.file}`);
      found.push({ picture, seen: await look(path.join(folder, picture.file)) });
    }
    return found;
  };
  return [
    ...facesOf(await each('faces', detectors.faces)),
    ...tripletsOf(await each('triplets', detectors.descriptors)),
    ...bodiesOf(await each('bodies', detectors.objects)),
    ...animalsOf(await each('animals', detectors.objects)),
  ];
}

const byJudge = (found) => (found.length > 0 ? Object.keys(found[0].seen) : []);

const line = (set, judge, results, asked, why) => ({
  set, judge, asked, n: results.length, passed: results.filter((r) => r.passed).length,
  all: results.map((r) => ({ file: r.picture.file, why: why(r) })),
  failures: results.filter((r) => !r.passed).map((r) => ({ file: r.picture.file, why: why(r) })),
});

function facesOf(found) {
  return byJudge(found).map((judge) => line('faces', judge,
    found.map(({ picture, seen }) => ({ picture, ...faceFound(seen[judge], picture.box) })), ASKED.faces,
    (r) => `confidence ${r.score.toFixed(2)}`));
}

function tripletsOf(found) {
  return byJudge(found).flatMap((judge) => {
    const result = triplets(found.map(({ picture, seen }) => ({ ...picture, descriptor: seen[judge] })));
    if (!result) return [];
    const { n, passed, unseen, characters, lost } = result;
    const note = `${characters} characters, ${unseen} of the triplets with an unseen face`;
    const failures = lost.slice(0, MOST_BLAMED).map(([file, times]) => ({ file, why: `in ${times} of the triplets lost` }));
    return [{ set: 'triplets', judge, n, passed, asked: ASKED.triplets, note, failures, all: failures }];
  });
}

const judgeOfThings = 'human CenterNet';

/** The set's measure, and beside it a laxer one: the class found anywhere in the picture. */
function thingsOf(set, found, measure, why) {
  if (found.length === 0) return [];
  const results = found.map(({ picture, seen }) => ({ picture, ...measure(seen, picture.expected, picture.box) }));
  const anywhere = results.map((r) => ({ ...r, passed: r.anywhere }));
  return [
    line(set, judgeOfThings, results, ASKED[set], why),
    { ...line(set, `${judgeOfThings}, anywhere in the picture`, anywhere, null, why), failures: [], all: [] },
  ];
}

const bodiesOf = (found) => thingsOf('bodies', found, present, (r) => `person ${r.score.toFixed(2)}`);

function animalsOf(found) {
  const lines = thingsOf('animals', found, named, (r) => (r.saw ? `seen as ${r.saw.label} ${r.saw.score.toFixed(2)}` : 'nothing seen'));
  for (const animal of new Set(found.map((f) => f.picture.expected))) {
    const some = found.filter((f) => f.picture.expected === animal);
    lines.push({ ...thingsOf('animals', some, named, () => '')[0], judge: `  ${animal}`, asked: null, failures: [], all: [] });
  }
  return lines;
}

/** How many of the people in photographs the same detectors find at the same confidences. */
export async function controlled(detectors) {
  const counts = {};
  const people = Object.values(PHOTOGRAPHED).reduce((a, b) => a + b);
  const add = (set, judge, number) => {
    const one = counts[judge] ??= { set, judge, n: people, passed: 0, asked: null, failures: [] };
    one.passed += number;
  };
  for (const [name, here] of Object.entries(PHOTOGRAPHED)) {
    const file = path.join(detectors.photographs, name);
    for (const [judge, found] of Object.entries(await detectors.faces(file)))
      add('faces', judge, Math.min(here, found.filter((f) => f.score >= FACE_CONFIDENCE).length));
    const persons = (await detectors.objects(file)).filter((o) => o.label === 'person' && o.score >= OBJECT_CONFIDENCE);
    add('persons', judgeOfThings, Math.min(here, persons.length));
  }
  return Object.values(counts);
}
