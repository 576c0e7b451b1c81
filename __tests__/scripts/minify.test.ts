import { describe, expect, test } from '@jest/globals';
import { minifyChunk } from '../../scripts/minify.ts';

const chunk = `export const id = 7;
export const modules = {

/***/ 7:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, { area: () => area });
// A comment.
class UnknownShape extends Error {}
function area(shape) {
    if (shape.kind !== 'square') throw new UnknownShape('/***/ }) is no end here');
    return shape.side * shape.side;
}

/***/ }),

/***/ 8:
/***/ ((module) => {

module.exports = 8;

/***/ })

};
`;

interface Module {
  readonly modules: Readonly<Record<string, (...given: unknown[]) => void>>;
}
const load = async (code: string): Promise<Module> =>
  (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Module;

describe('a chunk of the bundle, minified', () => {
  test('does what it did', async () => {
    const { modules } = await load(minifyChunk(chunk));
    const exported: { area?: () => (shape: object) => number } = {};
    modules['7']?.(undefined, exported, {
      d: (_: unknown, getters: object) => Object.assign(exported, getters),
    });
    expect(exported.area?.()({ kind: 'square', side: 3 })).toBe(9);
    expect(() => exported.area?.()({ kind: 'circle' })).toThrow('/***/ }) is no end here');
    const module = { exports: 0 };
    modules['8']?.(module);
    expect(module.exports).toBe(8);
  });

  test('keeps the names of functions and classes, and loses comments', () => {
    const minified = minifyChunk(chunk);
    expect(minified).toContain('function area(');
    expect(minified).toContain('class UnknownShape');
    expect(minified).not.toContain('A comment');
  });

  test('keeps each module in parentheses, so that V8 compiles it at once', () => {
    expect(minifyChunk(chunk)).toMatch(/^\/\*\*\*\/ 7:\n\(\(.*\}\),\n\n\/\*\*\*\/ 8:\n\(.*\}\)\n/m);
  });
});
