export const id = 6877;
export const ids = [6877];
export const modules = {

/***/ 6877:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ SourceText),
/* harmony export */   e: () => (/* binding */ spanOf)
/* harmony export */ });
/** The text of one file, and the way from an offset to a line. */
class SourceText {
    file;
    text;
    #lineStarts;
    constructor(file, text) {
        this.file = file;
        this.text = text;
    }
    positionAt(offset) {
        const starts = (this.#lineStarts ??= lineStartsOf(this.text));
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0), offset };
    }
}
function spanOf(token) {
    return { start: token.source.positionAt(token.start), end: token.source.positionAt(token.end) };
}
/** A line ends at LF, CR LF or a lone CR, as editors and the runner count them. */
function lineStartsOf(text) {
    const starts = [0];
    for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index);
        if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10))
            starts.push(index + 1);
    }
    return starts;
}


/***/ })

};
