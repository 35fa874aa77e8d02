// What is counted. Thresholds are set here, once, and were not chosen by what our pictures give.

/** Confidence from which a face counts as found. */
export const FACE_CONFIDENCE = 0.5;
/** Confidence from which an object counts as found: the detector's own setting (human's config.object.minConfidence). In the
 *  photographs of the control real people score 0.2 to 0.7. */
export const OBJECT_CONFIDENCE = 0.2;
/** Overlap (intersection over union) from which a box is the subject's: the rule of Pascal VOC and of COCO's AP50. */
export const OVERLAP = 0.5;
export const TRIPLETS = 2000;

export const ANIMALS = ['bird', 'cat', 'dog', 'horse', 'sheep', 'cow', 'elephant', 'bear', 'zebra', 'giraffe'];

export function overlap(a, b) {
  const across = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0]);
  const down = Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]);
  if (across <= 0 || down <= 0) return 0;
  return across * down / (a[2] * a[3] + b[2] * b[3] - across * down);
}

/** A face whose middle lies within the head's box. */
export function faceFound(faces, box) {
  const inside = ({ box: [x, y, w, h] }) => {
    const [u, v] = [(x + w / 2 - box[0]) / box[2], (y + h / 2 - box[1]) / box[3]];
    return u > 0 && u < 1 && v > 0 && v < 1;
  };
  const best = faces.find(inside);
  return { passed: (best?.score ?? 0) >= FACE_CONFIDENCE, score: best?.score ?? 0 };
}

/** Strict: the likeliest of the things found where the subject is, is it. */
export function named(objects, expected, box) {
  const there = objects.filter((o) => o.score >= OBJECT_CONFIDENCE && overlap(o.box, box) >= OVERLAP);
  return { passed: there[0]?.label === expected, saw: there[0] ?? null, anywhere: anywhere(objects, expected) };
}

/** The subject's own box found among others, whatever else is found there. */
export function present(objects, expected, box) {
  const right = objects.filter((o) => o.label === expected && overlap(o.box, box) >= OVERLAP);
  return {
    passed: (right[0]?.score ?? 0) >= OBJECT_CONFIDENCE, score: right[0]?.score ?? 0, anywhere: anywhere(objects, expected),
  };
}

const anywhere = (objects, expected) => objects.some((o) => o.label === expected && o.score >= OBJECT_CONFIDENCE);

/** Numbers in [0, 1), the same in every run (xorshift, Marsaglia 2003). */
function numbers(seed) {
  let state = seed >>> 0;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

/** Draws triplets - a picture, another of the same character, one of somebody else - and counts those in which the same is nearer.
 *  Where a face was not seen in one of the three, the triplet is lost.
 *  @param pictures {character, file, descriptor (or null)} */
export function triplets(pictures, count = TRIPLETS) {
  const byCharacter = {};
  for (const picture of pictures) (byCharacter[picture.character] ??= []).push(picture);
  const cast = Object.values(byCharacter).filter((of) => of.length > 1);
  if (cast.length < 2) return null;
  const next = numbers(20260101);
  const pick = (n) => Math.floor(next() * n);
  const lost = new Map();
  let nearer = 0, unseen = 0;
  for (let i = 0; i < count; i++) {
    const one = pick(cast.length), other = (one + 1 + pick(cast.length - 1)) % cast.length;
    const a = pick(cast[one].length), p = (a + 1 + pick(cast[one].length - 1)) % cast[one].length;
    const [anchor, same, different] = [cast[one][a], cast[one][p], cast[other][pick(cast[other].length)]];
    if ([anchor, same, different].some((x) => x.descriptor === null)) unseen++;
    else if (distance(anchor.descriptor, same.descriptor) < distance(anchor.descriptor, different.descriptor)) {
      nearer++;
      continue;
    }
    // Blamed on the pair that was too far apart or unseen.
    const blamed = [anchor, same, different].filter((x) => x.descriptor === null);
    for (const x of blamed.length > 0 ? blamed : [anchor, same]) lost.set(x.file, (lost.get(x.file) ?? 0) + 1);
  }
  return { n: count, passed: nearer, unseen, characters: cast.length, lost: [...lost].sort((x, y) => y[1] - x[1]) };
}

function distance(a, b) {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] - b[i]) ** 2;
  return Math.sqrt(sum);
}
