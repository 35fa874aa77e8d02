// TensorFlow.js on its WebAssembly backend, and models read from the packages' own folders.
import { createRequire } from 'node:module';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const here = path.dirname(fileURLToPath(import.meta.url));
const packageFolder = (name) => path.join(here, 'node_modules', ...name.split('/'));
const wasmFolder = path.join(packageFolder('@tensorflow/tfjs-backend-wasm'), 'dist') + path.sep;

/** A graph model on disk. The library's own reader of files belongs to its native backend. */
function graphModel(url) {
  if (typeof url !== 'string' || !url.startsWith('file:')) return null;
  return {
    load: async () => {
      const file = fileURLToPath(url);
      const { weightsManifest, ...model } = JSON.parse(fs.readFileSync(file, 'utf8'));
      const weights = Buffer.concat(weightsManifest.flatMap((group) => group.paths)
        .map((name) => fs.readFileSync(path.join(path.dirname(file), name))));
      return {
        ...model,
        weightSpecs: weightsManifest.flatMap((group) => group.weights),
        weightData: new Uint8Array(weights).buffer,
      };
    },
  };
}

/** Starts the backend and gives both libraries. Their main files ask for the native backend; these do not. */
export async function start() {
  if (!fs.existsSync(packageFolder('@vladmandic/human')))
    throw new Error('the detectors are not installed: run "npm ci" in bench/judges');
  const tf = require('@tensorflow/tfjs');
  require('@tensorflow/tfjs-backend-wasm').setWasmPaths(wasmFolder);
  await tf.setBackend('wasm');
  await tf.ready();
  tf.io.registerLoadRouter(graphModel);
  const { Human } = require(path.join(packageFolder('@vladmandic/human'), 'dist', 'human.node-wasm.js'));
  const faceapi = require(path.join(packageFolder('@vladmandic/face-api'), 'dist', 'face-api.node-wasm.js'));
  return {
    tf, Human, faceapi, wasmFolder,
    humanModels: pathToFileURL(path.join(packageFolder('@vladmandic/human'), 'models')).href + '/',
    faceModels: path.join(packageFolder('@vladmandic/face-api'), 'model'),
    photographs: path.join(packageFolder('@vladmandic/face-api'), 'demo'),
  };
}
