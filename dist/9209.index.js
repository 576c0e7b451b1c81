export const id = 9209;
export const ids = [9209];
export const modules = {

/***/ 9209:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCloudFormation: () => (/* binding */ readCloudFormation)
/* harmony export */ });
/* harmony import */ var _located_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7444);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4123);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2992);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2370);




/** Every policy of a CloudFormation or SAM template, with its functions evaluated. */
async function readCloudFormation(root, options, depth = 0) {
    const reader = new _reader_js__WEBPACK_IMPORTED_MODULE_3__/* .TemplateReader */ .Q(root, options);
    const outer = reader.usesSam ? await readSam(reader) : reader.read();
    const readings = [outer];
    for (const { path, text } of depth < 3 ? reader.nestedTemplates() : []) {
        const { roots, problems } = await (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseText */ .r)((0,_located_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(text));
        const prefix = (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(path) ?? '';
        readings.push({
            documents: [],
            unread: problems.slice(0, 1).map((problem) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadOf */ .Ds)(root.source.file, problem)),
        });
        for (const inner of roots)
            readings.push(named(await readCloudFormation(inner, options, depth + 1), prefix));
    }
    return {
        ...outer,
        documents: readings.flatMap(({ documents }) => documents),
        unread: readings.flatMap(({ unread }) => unread),
    };
}
async function readSam(reader) {
    const { samReader } = await __webpack_require__.e(/* import() */ 2294).then(__webpack_require__.bind(__webpack_require__, 2294));
    return reader.read(samReader(reader));
}
const named = (reading, prefix) => ({
    ...reading,
    documents: reading.documents.map((document) => ({ ...document, name: `${prefix}.${document.name ?? ''}` })),
});


/***/ })

};
