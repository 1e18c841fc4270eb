// Types of Emscripten's glue, copied beside it by the build: what web/instance.js may rely on.
// Every function answers with a RangeError instead of throwing one.
declare const createCore: (options: {
  instantiateWasm: (
    imports: WebAssembly.Imports,
    done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
  ) => object;
}) => Promise<Record<string, (question: object) => unknown>>;
export default createCore;
