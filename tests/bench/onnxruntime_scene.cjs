// onnxruntime-node over the tiles of a scene that lies in memory as float32 [bands, height, width].
//   node onnxruntime_scene.cjs ONNXRUNTIME_FOLDER MODEL RAW WIDTH HEIGHT BANDS TILE OVERLAP THREADS
// Prints seconds, processor seconds and vessel pixels of the loop; reading the file is not counted.
const fs = require('fs');
const path = require('path');
const [folder, model, raw, ...numbers] = process.argv.slice(2);
const [width, height, bands, tile, margin, threads] = numbers.map(Number);
const ort = require(path.join(folder, 'node_modules', 'onnxruntime-node'));

const mirrored = (index, size) => {
  if (size === 1) return 0;
  const period = 2 * (size - 1);
  const at = ((index % period) + period) % period;
  return at < size ? at : period - at;
};

(async () => {
  // Larger than what one Buffer may hold: band by band.
  const plane = width * height;
  const file = fs.openSync(raw, 'r');
  const pixels = [];
  for (let band = 0; band < bands; band++) {
    const values = new Float32Array(plane);
    const bytes = Buffer.from(values.buffer);
    for (let at = 0; at < bytes.length;)
      at += fs.readSync(file, bytes, at, Math.min(1 << 28, bytes.length - at), band * plane * 4 + at);
    pixels.push(values);
  }
  const session = await ort.InferenceSession.create(model, {intraOpNumThreads: threads, interOpNumThreads: 1});
  const begin = process.hrtime.bigint();
  const before = process.cpuUsage();
  const core = tile - 2 * margin;
  const image = new Float32Array(bands * tile * tile);
  let vessels = 0;
  for (let y = 0; y < height; y += core) {
    for (let x = 0; x < width; x += core) {
      let to = 0;
      for (let band = 0; band < bands; band++)
        for (let v = 0; v < tile; v++) {
          const line = mirrored(y - margin + v, height) * width;
          for (let u = 0; u < tile; u++) image[to++] = pixels[band][line + mirrored(x - margin + u, width)];
        }
      const feeds = {[session.inputNames[0]]: new ort.Tensor('float32', image, [1, bands, tile, tile])};
      const logits = (await session.run(feeds))[session.outputNames[0]].data;
      for (let v = margin; v < tile - margin && y + v - margin < height; v++)
        for (let u = margin; u < tile - margin && x + u - margin < width; u++)
          if (logits[v * tile + u] > 0) vessels++;
    }
  }
  const used = process.cpuUsage(before);
  console.log(JSON.stringify({
    seconds: Number(process.hrtime.bigint() - begin) * 1e-9,
    processor_seconds: (used.user + used.system) * 1e-6,
    vessel_pixels: vessels,
  }));
})();
