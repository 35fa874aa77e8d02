// The detectors, each as a function from a picture to plain findings. Boxes are shares of the picture:
// left, top, width, height.
import fs from 'node:fs';
import jpeg from 'jpeg-js';
import { PNG } from 'pngjs';
import { start } from './backend.mjs';

/** Lowest confidence that is reported at all; what counts as found is decided by the measures. */
const FLOOR = 0.1;
const MOST = 20;
/** The object detector squeezes what it is given into a square. Pictures are laid into one first, so that nobody is made thin;
 *  in the control's photographs this finds more people. Code value of the margin: mid-grey. */
const MARGIN = 114;

/** Pixels of a PNG or JPEG file: RGBA, 8 bits. */
function pixelsOf(file) {
  const bytes = fs.readFileSync(file);
  return file.endsWith('.png') ? PNG.sync.read(bytes) : jpeg.decode(bytes, { useTArray: true });
}

export async function openDetectors() {
  const { tf, Human, faceapi, wasmFolder, humanModels, faceModels, photographs } = await start();
  await faceapi.nets.ssdMobilenetv1.loadFromDisk(faceModels);
  await faceapi.nets.faceLandmark68Net.loadFromDisk(faceModels);
  await faceapi.nets.faceRecognitionNet.loadFromDisk(faceModels);

  const off = { enabled: false };
  const human = new Human({
    backend: 'wasm', wasmPath: wasmFolder, modelBasePath: humanModels, debug: false,
    // Every picture is looked at anew: nothing is carried over from the one before.
    skipAllowed: false, cacheSensitivity: 0, filter: off,
    face: {
      enabled: true, detector: { minConfidence: FLOOR, maxDetected: MOST }, description: { enabled: true },
      iris: off, emotion: off, antispoof: off, liveness: off,
    },
    object: { enabled: true, minConfidence: FLOOR, maxDetected: MOST },
    body: off, hand: off, gesture: off, segmentation: off,
  });
  await human.load();

  const ssd = () => new faceapi.SsdMobilenetv1Options({ minConfidence: FLOOR, maxResults: MOST });
  const share = ({ x, y, width, height }, w, h) => [x / w, y / h, width / w, height / h];

  async function withPicture(file, look) {
    const { data, width, height } = pixelsOf(file);
    const rgb = new Int32Array(width * height * 3);
    for (let from = 0, to = 0; from < data.length; from += 4) {
      rgb[to++] = data[from];
      rgb[to++] = data[from + 1];
      rgb[to++] = data[from + 2];
    }
    const picture = tf.tensor3d(rgb, [height, width, 3], 'int32');
    try {
      return await look(picture, width, height);
    } finally {
      picture.dispose();
    }
  }

  async function seenByHuman(picture, config) {
    const result = await human.detect(picture, config);
    if (result.error) throw new Error(`human: ${result.error}`);
    return result;
  }

  return {
    photographs,

    /** Faces of both detectors, best first. */
    faces: (file) => withPicture(file, async (picture, w, h) => {
      const found = await faceapi.detectAllFaces(picture, ssd());
      const { face } = await seenByHuman(picture, { face: { enabled: true, mesh: off, description: off }, object: off });
      return {
        'face-api SSD MobileNet': found.map((f) => ({ score: f.score, box: share(f.box, w, h) })).sort(byScore),
        'human BlazeFace': face.map((f) => ({ score: f.boxScore, box: f.boxRaw })).sort(byScore),
      };
    }),

    /** The best face's descriptor by both networks, or null where no face was seen. */
    descriptors: (file) => withPicture(file, async (picture) => {
      const found = await faceapi.detectSingleFace(picture, ssd()).withFaceLandmarks().withFaceDescriptor();
      const on = { enabled: true };
      const { face } = await seenByHuman(picture, { face: { ...on, mesh: on, description: on }, object: off });
      const best = [...face].sort((a, b) => b.boxScore - a.boxScore)[0];
      return {
        'face-api ResNet-34': found ? Array.from(found.descriptor) : null,
        'human FaceRes': best?.embedding ?? null,
      };
    }),

    /** Things of the 80 COCO classes, best first. */
    objects: (file) => withPicture(file, async (picture, w, h) => {
      const side = Math.max(w, h), left = (side - w) >> 1, top = (side - h) >> 1;
      const square = tf.pad(picture, [[top, side - h - top], [left, side - w - left], [0, 0]], MARGIN);
      try {
        const { object } = await seenByHuman(square, { face: off, object: { enabled: true } });
        const within = ([x, y, width, height]) =>
          [(x * side - left) / w, (y * side - top) / h, width * side / w, height * side / h];
        return object.map((o) => ({ label: o.label, score: o.score, box: within(o.boxRaw) })).sort(byScore);
      } finally {
        square.dispose();
      }
    }),
  };
}

const byScore = (a, b) => b.score - a.score;
