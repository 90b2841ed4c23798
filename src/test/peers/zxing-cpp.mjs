// Reads QR codes with zxing-cpp as npm brings it (zxing-wasm): `npm install zxing-wasm` in the working folder, then
// name this file to DecoderBench. Frames come on standard input (width and height as four bytes each, least first;
// then one byte a pixel); each is answered with one line: microseconds of CPU, then the texts in hexadecimal.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(join(process.cwd(), "package.json"));
const { prepareZXingModule, readBarcodes } = require("zxing-wasm/reader");
const wasmBinary = readFileSync(join(process.cwd(), "node_modules/zxing-wasm/dist/reader/zxing_reader.wasm"));
await prepareZXingModule({ overrides: { wasmBinary: wasmBinary.buffer }, fireImmediately: true });

const options = {
  formats: ["QRCode"],
  tryHarder: true,
  tryRotate: true,
  tryInvert: true,
  tryDownscale: true,
  maxNumberOfSymbols: 8,
};

async function answer(width, height, gray) {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let i = 0; i < width * height; i++) {
    data.fill(gray[i], 4 * i, 4 * i + 3);
    data[4 * i + 3] = 255;
  }
  const before = process.cpuUsage();
  const found = await readBarcodes({ data, width, height, colorSpace: "srgb" }, options);
  const spent = process.cpuUsage(before);
  const texts = found.filter((code) => code.isValid).map((code) => Buffer.from(code.text).toString("hex"));
  process.stdout.write([spent.user + spent.system, ...texts].join(" ") + "\n");
}

let waiting = Buffer.alloc(0);
for await (const chunk of process.stdin) {
  waiting = Buffer.concat([waiting, chunk]);
  while (waiting.length >= 8) {
    const [width, height] = [waiting.readUInt32LE(0), waiting.readUInt32LE(4)];
    const end = 8 + width * height;
    if (waiting.length < end) {
      break;
    }
    await answer(width, height, waiting.subarray(8, end));
    waiting = waiting.subarray(end);
  }
}
