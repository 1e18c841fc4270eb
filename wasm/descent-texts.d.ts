// Types of the words of the catalogue, copied beside them by the build: each in both languages, by its key in the WASM.
declare const texts: Record<string, { en: string; 'zh-CN': string }>;
export default texts;
