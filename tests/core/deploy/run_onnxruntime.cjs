// Runs ONNX models in onnxruntime. Usage: node run_onnxruntime.cjs FOLDER, where FOLDER/models.json is
// [{"model", "inputs": {NAME: {"file", "type", "shape"}}, "outputs": {NAME: FILE}}]: file names are in FOLDER, tensors
// raw little-endian float32, or float16 where the type says so. NODE_PATH must lead to the package onnxruntime-node.
const fs = require('fs');
const path = require('path');
const ort = require('onnxruntime-node');

const folder = process.argv[2];

function readTensor({ file, type, shape }) {
    const bytes = fs.readFileSync(path.join(folder, file));
    if (type === 'float16') {
        const bits = new Uint16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
        return new ort.Tensor('float16', bits, shape);
    }
    return new ort.Tensor('float32', new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4), shape);
}

async function run({ model, inputs, outputs }) {
    const session = await ort.InferenceSession.create(path.resolve(folder, model), {
        executionProviders: ['cpu'],
        graphOptimizationLevel: 'disabled',
        intraOpNumThreads: 1,
    });
    const feeds = Object.fromEntries(Object.entries(inputs).map(([name, tensor]) => [name, readTensor(tensor)]));
    const results = await session.run(feeds);
    for (const [name, file] of Object.entries(outputs)) {
        const { data } = results[name];
        fs.writeFileSync(path.join(folder, file), Buffer.from(data.buffer, data.byteOffset, data.byteLength));
    }
}

(async () => {
    for (const entry of JSON.parse(fs.readFileSync(path.join(folder, 'models.json'), 'utf8')))
        await run(entry);
})().catch((error) => {
    console.error(error.message);
    process.exit(1);
});
