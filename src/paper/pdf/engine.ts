import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';

/** The way from the coordinates of the file to those of the page as shown. */
export type Transform = (x: number, y: number) => readonly [number, number];

/** PDFium in WebAssembly, with the few pieces of memory that its calls need. */
export interface Engine {
  readonly api: WrappedPdfiumModule;
  /** Copies bytes into its memory; the caller frees them. */
  readonly put: (bytes: Uint8Array) => number;
  readonly take: (length: number) => number;
  readonly free: (at: number) => void;
  readonly floats: (at: number, count: number) => Float32Array;
  readonly bytes: (at: number, count: number) => Uint8Array;
  readonly integer: (at: number) => number;
}

interface Memory {
  readonly HEAPU8: Uint8Array;
  readonly HEAP32: Int32Array;
  readonly HEAPF32: Float32Array;
}

export async function startEngine(): Promise<Engine> {
  const file = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
  const bytes = readFileSync(file);
  const api = await init({
    wasmBinary: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
  });
  api.PDFiumExt_Init();
  // Its own types leave the memory out where Emscripten's are not installed.
  const pdfium = api.pdfium as WrappedPdfiumModule['pdfium'] & Memory;
  const take = (length: number): number => {
    const at = pdfium.wasmExports.malloc(length);
    if (at === 0) throw new Error('out of memory');
    return at;
  };
  return {
    api,
    take,
    free: (at) => pdfium.wasmExports.free(at),
    put: (data) => {
      const at = take(data.length);
      pdfium.HEAPU8.set(data, at);
      return at;
    },
    // The memory may have grown: its views are taken anew each time.
    floats: (at, count) => pdfium.HEAPF32.subarray(at >> 2, (at >> 2) + count),
    bytes: (at, count) => pdfium.HEAPU8.subarray(at, at + count),
    integer: (at) => pdfium.HEAP32[at >> 2] ?? 0,
  };
}
